"""A class with `__enter__` and `__exit__` is a context manager too."""

import sys


class import_log:  # noqa: N801 - stands where a function was
    def __enter__(self):
        self.before = list(sys.modules.items())
        self.log = []
        return self.log

    def __exit__(self, *exception):
        known = {name: id(module) for name, module in self.before}
        for name in list(sys.modules):
            if known.get(name) != id(sys.modules[name]):
                self.log.append(name)
