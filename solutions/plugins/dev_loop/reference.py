"""The end of the lines is caught where they are read, and what a filter raises where it runs."""

from collections.abc import Callable
from typing import Any


def dev_loop(
    plugin: Any,
    read: Callable[[], str],
    write: Callable[[str], object],
    reload: Callable[[Any], Any],
) -> None:
    while True:
        try:
            line = read()
        except EOFError:
            return
        try:
            if line == "reload":
                reload(plugin)
                continue
            answer = plugin.run(line)
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
        write(answer)
