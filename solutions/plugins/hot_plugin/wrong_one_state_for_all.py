"""Believes that what is bound in a class is bound for each object anew.

Caught by: test_two_plugins_do_not_meet
"""

import sys
from pathlib import Path
from types import ModuleType


class HotPlugin:
    seen = {"source": None, "failure": None, "module": None}
    error = None

    def __init__(self, path):
        self.path = Path(path)

    def call(self, name, *args):
        self.look()
        return getattr(self.seen["module"], name)(*args)

    def look(self):
        try:
            source = self.path.read_bytes()
        except OSError as error:
            self.error = error
            return
        if source != self.seen["source"]:
            self.seen["failure"] = self.run(source)
            self.seen["source"] = source
        self.error = self.seen["failure"]

    def run(self, source):
        module = ModuleType(str(self.path))
        sys.modules[module.__name__] = module
        try:
            exec(compile(source, str(self.path), "exec"), vars(module))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            sys.modules[module.__name__] = self.seen["module"]
            return error
        self.seen["module"] = module
