"""Believes that the star gives only what the module itself defines.

Caught by: test_without_all_the_star_gives_each_public_name
"""


def star_names(module):
    names = getattr(module, "__all__", None)
    if not hasattr(module, "__all__"):
        names = [
            name
            for name, value in vars(module).items()
            if name[0] != "_" and getattr(value, "__module__", module.__name__) == module.__name__
        ]
    return sorted({name: getattr(module, name) for name in names})
