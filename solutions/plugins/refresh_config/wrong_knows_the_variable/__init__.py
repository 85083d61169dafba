"""Believes that whoever knows what a module does can do it for the module.

Caught by: test_refresh_runs_the_settings_again
"""

import os

from . import settings


def quality():
    return settings.QUALITY


def refresh():
    settings.QUALITY = int(os.environ.get("PHOTO_QUALITY", "80"))
