"""Believes that a reload brings a module up to date if the content is new.

Caught by: test_a_name_that_the_version_at_work_does_not_bind_is_gone
"""

import importlib
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path


class HotPlugin:
    def __init__(self, path):
        self.path = Path(path)
        self.error = None
        self.module = None
        self.source = None

    def call(self, name, *args):
        try:
            source = self.path.read_bytes()
            if source != self.source:
                self.source = source
                self.load()
            self.error = None
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            self.error = error
        return getattr(self.module, name)(*args)

    def load(self):
        if self.module is None:
            spec = spec_from_file_location("hot", self.path)
            module = module_from_spec(spec)
            sys.modules["hot"] = module
            spec.loader.exec_module(module)
            self.module = module
        else:
            sys.path.insert(0, str(self.path.parent))
            importlib.reload(self.module)
