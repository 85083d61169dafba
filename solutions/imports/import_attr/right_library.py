"""The function that the standard library has for it since Python 3.9."""

from pkgutil import resolve_name


def import_attr(text):
    return resolve_name(text)
