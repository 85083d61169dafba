"""Take up changed settings without a restart.

You write a photo program. Its `settings.py`, which is not yours to change, finds out the quality
of pictures when it runs, from the environment variable `PHOTO_QUALITY`. Once somebody has
changed that variable to 95:

    refresh()
    quality()  # 95, but it still says 80

Mend this file, so that `quality()` returns what `settings` found out when it last ran, and
`refresh()` makes it run again. Other parts of the program have imported `settings` as well: it
must remain the same module, so that they see the new value too. `quality()` does not run it.
"""

import importlib

from . import settings
from .settings import QUALITY


def quality() -> int:
    return QUALITY


def refresh() -> None:
    importlib.reload(settings)
