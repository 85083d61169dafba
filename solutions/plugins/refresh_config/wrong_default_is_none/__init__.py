"""Believes that nothing is known before the first refresh.

Caught by: test_the_program_begins_with_the_default
"""

import importlib

from . import settings

value = None


def quality():
    return value


def refresh():
    global value
    value = importlib.reload(settings).QUALITY
