"""Believes that a file that is gone is no error.

Caught by: test_error_is_what_was_raised
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
        except OSError:
            return
        if source != self.source:
            self.failure = self.run(source)
            self.source = source
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
