"""A dojo in a terminal of its own, driven and read by a program. Unix only."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

PATIENCE = 20.0
ESCAPES = r"\x1b(\[[0-9;?]*[A-Za-z]|\].*?(\x1b\\|\x07))"


class Screen:
    """A dojo in a terminal of its own; `wait_for` reads until a text is on the screen."""

    def __init__(
        self,
        folder: Path,
        columns: int = 80,
        lines: int = 24,
        command: tuple[str, ...] = (sys.executable, "-m", "dojo"),
    ) -> None:
        self.ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, "TERM": "xterm"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(theirs)
        os.set_blocking(self.ours, False)
        self.page = ""

    def press(self, key: str) -> None:
        os.write(self.ours, key.encode())

    def wait_for(self, text: str) -> str:
        """The page, once `text` is on it, without escape sequences."""
        for _ in self._reads():
            last = re.sub(ESCAPES, "", self.page.rpartition("\x1b[H")[2])
            if text in last:
                return last
        raise AssertionError(f"{text!r} never came on the screen:\n{self.page[-3000:]}")

    def wait_for_line(self, text: str) -> None:
        """The same for a program that paints no page, but prints line after line."""
        for _ in self._reads():
            if text in re.sub(ESCAPES, "", self.page):
                return
        raise AssertionError(f"{text!r} was never printed:\n{self.page[-3000:]}")

    def forget(self) -> None:
        """Take what has been printed up to now for old."""
        while select.select([self.ours], [], [], 0)[0] and self._read():
            pass
        self.page = ""

    def status(self) -> int:
        """The exit status, once the dojo has ended."""
        for _ in self._reads():
            if self.process.poll() is not None:
                break
        return self.process.wait(PATIENCE)

    def _reads(self) -> Iterator[None]:
        """Read what there is, again and again, until the terminal closes or patience ends."""
        stop = time.monotonic() + PATIENCE
        while time.monotonic() < stop:
            select.select([self.ours], [], [], 0.1)
            if not self._read():
                return
            yield

    def _read(self) -> bool:
        """Read what there is; false if the terminal is closed."""
        try:
            self.page += os.read(self.ours, 65536).decode(errors="replace")
        except BlockingIOError:
            pass
        except OSError:
            return False
        return True
