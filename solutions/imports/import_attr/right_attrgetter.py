"""`attrgetter` follows dots by itself."""

from importlib import import_module
from operator import attrgetter


def import_attr(text):
    module, path = text.split(":")
    return attrgetter(path)(import_module(module))
