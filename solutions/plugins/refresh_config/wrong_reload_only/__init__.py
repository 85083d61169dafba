"""Believes that a reload changes the names that others have imported.

Caught by: test_refresh_takes_up_the_new_value
"""

import importlib

from . import settings
from .settings import QUALITY


def quality():
    return QUALITY


def refresh():
    importlib.reload(settings)
