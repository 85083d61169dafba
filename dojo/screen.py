"""The terminal: its width, its colours, its keys. The only module that knows one."""

import contextlib
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.text import Text

HANGING = re.compile(r" *(?:(?:called|got|expected) +|[+.] )?")
"""What stands before the text of a line, and is not repeated where the line is broken."""

KNOWN_LINES = 500

T = TypeVar("T")

ENTER, LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"


def console() -> Console:
    """Where to print: `rich` finds out whether that is a terminal, and heeds NO_COLOR."""
    return Console(highlight=False, soft_wrap=not sys.stdout.isatty())


def is_interactive() -> bool:
    """Whether a person sits at both ends."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def file_link(path: Path, shown: str) -> Text:
    """The path as text that many terminals open with a click."""
    return Text(shown, style=f"link {path.resolve().as_uri()}")


def wrapped(lines: Iterable[Text], width: int) -> list[Text]:
    """The lines broken to `width` cells; what follows a break stands under where the text began."""
    out: list[Text] = []
    for line in lines:
        out += [line] if line.cell_len <= width else broken(line, width)
    return out


BROKEN: dict[object, list[Text]] = {}


def broken(line: Text, width: int) -> list[Text]:
    def parts() -> list[Text]:
        start = HANGING.match(line.plain)
        indent = start.end() if start and start.end() <= width // 2 else 0
        maker = Console(width=max(10, width))
        first, *rest = line[indent:].wrap(maker, width - indent)
        return [line[:indent] + first, *(Text(" " * indent) + part for part in rest)]

    return remembered(BROKEN, line, width, parts)


def remembered(known: dict[object, T], line: Text, width: int, make: Callable[[], T]) -> T:
    """What `make` makes of a line: most lines are those of the last painting."""
    key = (line.plain, line.style, tuple(line.spans), width)
    if key not in known:
        if len(known) > KNOWN_LINES:
            known.clear()
        known[key] = make()
    return known[key]


class FullScreen:
    """The other screen of a terminal, painted whole at each change, without flicker.

    Use as a context manager: it gives each key to `on_key`, and the terminal back however it
    ends, also over Ctrl-Z and `fg`.
    """

    def __init__(self, on_key: Callable[[str], None], on_change: Callable[[], None]) -> None:
        self._console = Console(highlight=False)
        self._on_key = on_key
        self._on_change = on_change
        self._known: dict[object, str] = {}

    @property
    def size(self) -> tuple[int, int]:
        """Columns and lines, as they are now."""
        size = os.get_terminal_size(sys.stdout.fileno())
        return max(20, size.columns), max(8, size.lines)

    def paint(self, lines: list[Text]) -> None:
        width, height = self.size
        text = "\n".join(self._rendered(line, width) for line in lines[:height])
        sys.stdout.write(f"\x1b[H{text}\x1b[J")
        sys.stdout.flush()

    def _rendered(self, line: Text, width: int) -> str:
        """The line with its escape sequences."""

        def printed() -> str:
            line.truncate(width)
            with self._console.capture() as captured:
                self._console.print(line, no_wrap=True, crop=False, end="")
            return f"{captured.get()}\x1b[K"

        return remembered(self._known, line, width, printed)

    def __enter__(self) -> "FullScreen":
        self._stack = contextlib.ExitStack()
        self._take()
        if hasattr(signal, "SIGWINCH"):
            signal.signal(signal.SIGWINCH, lambda *_: self._on_change())
            signal.signal(signal.SIGTSTP, self._suspend)
        threading.Thread(target=self._read_keys, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _take(self) -> None:
        self._stack.enter_context(single_keys())
        sys.stdout.write(ENTER)
        self._stack.callback(self._leave)

    def _leave(self) -> None:
        with contextlib.suppress(OSError):  # a terminal that was closed
            sys.stdout.write(LEAVE)
            sys.stdout.flush()

    def _suspend(self, *_: object) -> None:
        """Ctrl-Z: hand the terminal back, stop, and take it again when the shell says so."""
        self._stack.close()
        os.kill(os.getpid(), signal.SIGSTOP)
        self._take()
        self._on_change()

    def _read_keys(self) -> None:
        while key := read_key():
            self._on_key(key)
        self._on_key("eof")


if os.name == "nt":

    @contextlib.contextmanager
    def single_keys() -> Iterator[None]:
        os.system("")
        yield

    def read_key() -> str:
        import msvcrt

        return str(msvcrt.getwch())  # type: ignore[attr-defined]

else:
    import termios
    import tty

    @contextlib.contextmanager
    def single_keys() -> Iterator[None]:
        """Each key at once and unseen; Ctrl-C and Ctrl-Z keep their meaning."""
        before = termios.tcgetattr(sys.stdin)
        tty.setcbreak(sys.stdin)
        try:
            yield
        finally:
            with contextlib.suppress(termios.error, OSError):
                termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)

    def read_key() -> str:
        try:
            return os.read(sys.stdin.fileno(), 64).decode(errors="replace")
        except OSError:
            return ""
