"""The function that the standard library has for it."""

from importlib.util import resolve_name


def resolve(name, package):
    return resolve_name(name, package)
