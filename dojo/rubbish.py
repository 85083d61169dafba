"""Removes what a run has left, whatever it is: folders without end, without rights, without names.

`shutil.rmtree` calls itself once for each level, and a path that is longer than the system takes
cannot be opened at all. Here every folder is moved up before it is emptied.
"""

import contextlib
import os
from pathlib import Path


def remove(folder: Path) -> None:
    """Remove `folder` and all below it; what cannot be removed is left where it is."""
    place = os.fspath(folder)
    unique = os.urandom(8).hex()
    waiting, count = [place], 0
    emptied = []
    while waiting:
        here = waiting.pop()
        emptied.append(here)
        with contextlib.suppress(OSError):
            os.chmod(here, 0o700)  # noqa: PTH101 - plain strings: these are thousands of calls
        for entry in entries_of(here):
            with contextlib.suppress(OSError):
                if entry.is_dir(follow_symlinks=False):
                    count += 1
                    up = os.path.join(place, f"{unique}-{count}")  # noqa: PTH118
                    os.chmod(entry.path, 0o700)  # noqa: PTH101 - to be moved, it must be writable
                    os.rename(entry.path, up)  # noqa: PTH104
                    waiting.append(up)
                else:
                    os.unlink(entry.path)  # noqa: PTH108
    for here in reversed(emptied):
        with contextlib.suppress(OSError):
            os.rmdir(here)  # noqa: PTH106


def entries_of(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def size_of(folder: Path, enough: int) -> int:
    """The bytes and entries below `folder`, an entry counted as a block; stops at `enough`."""
    total = 0
    waiting = [os.fspath(folder)]
    while waiting and total <= enough:
        for entry in entries_of(waiting.pop()):
            with contextlib.suppress(OSError):
                total += 4096 + entry.stat(follow_symlinks=False).st_size
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
    return total
