"""A lock that only one dojo holds at a time. Needs the standard library alone."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from dojo.errors import DojoError


@contextlib.contextmanager
def only_one_at_a_time(file: Path, doing: str) -> Iterator[None]:
    """Hold the lock in `file`; the system lets go of it however this process ends.

    While another dojo holds it, say that it is `doing` something and wait. Raises DojoError if
    nothing can be written there.
    """
    try:
        file.parent.mkdir(exist_ok=True)
        lock = file.open("w")
    except OSError as error:
        raise DojoError(
            f"Nothing can be written in {file.parent.parent}: {error.strerror}.",
            "Clone into a folder that is yours.",
        ) from None
    with lock:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print(f"Another dojo is {doing}; waiting for it.", flush=True)
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield
