"""`code` has the prompt; what is left is to read, and to say which exceptions end it."""

from code import InteractiveConsole
from collections.abc import Callable


def repl(read: Callable[[str], str]) -> dict[str, object]:
    namespace: dict[str, object] = {"__name__": "__main__"}
    console = InteractiveConsole(namespace)
    more = False
    while True:
        try:
            more = console.push(read("... " if more else ">>> "))
        except KeyboardInterrupt:
            console.resetbuffer()
            more = False
        except (EOFError, SystemExit):
            return namespace
