"""Believes that forgetting a module and importing it again is a reload.

Caught by: test_the_settings_remain_the_same_module
"""

import importlib
import sys

from . import settings


def quality():
    return settings.QUALITY


def refresh():
    global settings
    del sys.modules[settings.__name__]
    settings = importlib.import_module(settings.__name__)
