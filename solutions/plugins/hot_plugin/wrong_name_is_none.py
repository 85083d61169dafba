"""Believes that a name that is not there gives None.

Caught by: test_a_name_that_the_version_at_work_does_not_bind_is_gone
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
        function = getattr(self.module, name, None)
        return function(*args) if function else None

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
