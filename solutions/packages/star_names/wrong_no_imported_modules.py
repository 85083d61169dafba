"""Believes that the star leaves out what the module has imported.

Caught by: test_without_all_the_star_gives_each_public_name
"""

from types import ModuleType


def star_names(module):
    if hasattr(module, "__all__"):
        return sorted({name: getattr(module, name) for name in module.__all__})
    return sorted(
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and not isinstance(value, ModuleType)
    )
