"""Believes that a new time is reason enough to run the file once more.

Caught by: test_the_same_content_is_not_run_again
"""

import sys
from pathlib import Path
from types import ModuleType


class HotPlugin:
    def __init__(self, path):
        self.path = Path(path)
        self.error = None
        self.failure = None
        self.source = None
        self.module = ModuleType(str(path))

    def call(self, name, *args):
        self.look()
        return getattr(self.module, name)(*args)

    def look(self):
        try:
            source = self.path.read_bytes()
        except OSError as error:
            self.error = error
            return
        stamp = (self.path.stat().st_mtime_ns, source)
        if stamp != self.source:
            self.failure = self.run(source)
            self.source = stamp
        self.error = self.failure

    def run(self, source):
        module = ModuleType(str(self.path))
        sys.modules[module.__name__] = module
        try:
            exec(compile(source, str(self.path), "exec"), vars(module))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            sys.modules[module.__name__] = self.module
            return error
        self.module = module
