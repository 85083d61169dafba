"""Asks for the attribute of a module, and for the key of a dict."""

import builtins


def get_builtin(name, namespace):
    try:
        entry = namespace["__builtins__"]
    except KeyError:
        entry = builtins
    try:
        return entry[name] if isinstance(entry, dict) else getattr(entry, name)
    except (KeyError, AttributeError):
        raise NameError(f"no built-in name {name!r}") from None
