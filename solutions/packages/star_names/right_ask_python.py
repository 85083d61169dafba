"""The shortest way to know what a statement binds is to run it in a namespace of its own."""


def star_names(module):
    namespace = {}
    exec(f"from {module.__name__} import *", namespace)
    namespace.pop("__builtins__")
    return sorted(namespace)
