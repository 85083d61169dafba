"""A class with the two methods that `with` calls, and the dict that both of them write to."""

import builtins


class patched_builtin:  # noqa: N801 - it is called like a function
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __enter__(self):
        self.before = {key: vars(builtins)[key] for key in [self.name] if key in vars(builtins)}
        vars(builtins)[self.name] = self.value

    def __exit__(self, *error):
        del vars(builtins)[self.name]
        vars(builtins).update(self.before)
