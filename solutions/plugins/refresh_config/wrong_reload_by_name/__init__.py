"""Believes that a reload takes the name of a module.

Caught by: test_refresh_takes_up_the_new_value
"""

import importlib

from . import settings


def quality():
    return settings.QUALITY


def refresh():
    importlib.reload(settings.__name__)
