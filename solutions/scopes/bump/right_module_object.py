"""Sets an attribute of the module, which binds the name in it."""

import sys

total = 0


def bump(step=1):
    module = sys.modules[__name__]
    module.total += step
    return module.total
