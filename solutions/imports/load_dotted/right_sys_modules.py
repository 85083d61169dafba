"""Import for the effect, then look the module up under its full name."""

import sys


def load(name):
    __import__(name)
    return sys.modules[name]
