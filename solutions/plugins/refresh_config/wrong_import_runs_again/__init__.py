"""Believes that an import statement runs the module again.

Caught by: test_refresh_takes_up_the_new_value
"""

from . import settings


def quality():
    return settings.QUALITY


def refresh():
    from . import settings
