"""Believes that a prefix before the name of a file makes a name that nobody else has.

Caught by: test_two_plugins_do_not_meet
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
        self.module = ModuleType(f"hot_{Path(path).stem}")

    def call(self, name, *args):
        self.look()
        return getattr(self.module, name)(*args)

    def look(self):
        try:
            source = self.path.read_bytes()
        except OSError as error:
            self.error = error
            return
        if source != self.source:
            self.failure = self.run(source)
            self.source = source
        self.error = self.failure

    def run(self, source):
        module = ModuleType(f"hot_{self.path.stem}")
        sys.modules[module.__name__] = module
        try:
            exec(compile(source, str(self.path), "exec"), vars(module))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            sys.modules[module.__name__] = self.module
            return error
        self.module = module
