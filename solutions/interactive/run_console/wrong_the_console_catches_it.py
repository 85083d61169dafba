"""Believes that the console catches SystemExit.

Caught by: test_each_way_to_ask_for_the_end_ends_it
"""

import sys
from code import InteractiveConsole
from collections.abc import Iterable


def run_console(lines: Iterable[str]) -> tuple[dict[str, object], int | None]:
    namespace: dict[str, object] = {"exit": sys.exit, "quit": sys.exit}
    console = InteractiveConsole(namespace)
    for line in lines:
        console.push(line)
    return namespace, None
