"""Finishes an update that was cut off, with the program that began it.

Imports nothing of the dojo: half of its files may be new and half old just then.
"""

import os
import subprocess
import sys
from pathlib import Path

DECIDED = Path(".dojo", "update")


def is_decided(root: Path) -> bool:
    """Whether an update waits to be finished."""
    return (root / DECIDED).exists()


def finish(root: Path) -> str:
    """Carry out what was decided; return nothing, or a sentence if something is in the way.

    The process has a session of its own, so that what ends this one does not end it.
    """
    program = root / DECIDED / "program"
    process = subprocess.Popen(
        [sys.executable, "-B", "-m", "dojo.switch", str(root)],
        cwd=program,
        env={**os.environ, "PYTHONPATH": str(program)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    interrupted = None
    while True:
        try:
            _, said = process.communicate()
            break
        except KeyboardInterrupt as error:
            interrupted = error  # half of it would help nobody, and it takes a moment only
    if interrupted:
        raise interrupted
    if not process.returncode:
        return ""
    reason = (said.strip().splitlines() or ["it said nothing"])[-1]
    return f"An update waits to be finished: {reason} Then run the same command again."
