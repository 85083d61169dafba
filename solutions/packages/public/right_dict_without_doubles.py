"""A dict keeps the order, and each key once; the import gives what is in `sys.modules`."""

from importlib import import_module


def public(obj):
    namespace = vars(import_module(obj.__module__))
    names = dict.fromkeys(namespace.get("__all__", ()))
    namespace["__all__"] = tuple(names | {obj.__name__: None})
    return obj
