"""Believes that `dir` lists the namespace of a module.

Caught by: test_the_star_does_not_ask_dir
"""


def star_names(module):
    names = getattr(module, "__all__", [n for n in dir(module) if not n.startswith("_")])
    return sorted({name: getattr(module, name) for name in names})
