"""Temporary folders that go away: by their owner, or by the next one if that was killed."""

import os
from pathlib import Path
from tempfile import gettempdir, mkdtemp

from dojo.rubbish import remove

PREFIX = "dojo-"


def make_scratch() -> Path:
    """Make a folder that this process is to `remove`. Raises OSError if none can be made."""
    sweep()
    return Path(mkdtemp(prefix=f"{PREFIX}{os.getpid()}-")).resolve()


def sweep() -> None:
    """Remove the folders of processes that were killed before they could."""
    for folder in Path(gettempdir()).glob(f"{PREFIX}*-*"):
        owner = folder.name.removeprefix(PREFIX).partition("-")[0]
        if owner.isdigit() and not is_running(int(owner)):
            remove(folder)


def is_running(pid: int) -> bool:
    if os.name == "nt":  # where to ask would be to end it
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
