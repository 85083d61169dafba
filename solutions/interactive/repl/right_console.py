"""The console's own loop: only the reading is replaced."""

import sys
from code import InteractiveConsole


class Prompt(InteractiveConsole):
    def __init__(self, read, namespace):
        super().__init__(namespace)
        self.raw_input = read


def repl(read):
    namespace = {"__name__": "__main__"}
    before = [getattr(sys, name, None) for name in ("ps1", "ps2")]
    sys.ps1, sys.ps2 = ">>> ", "... "
    try:
        Prompt(read, namespace).interact(banner="", exitmsg="")
    except SystemExit:
        pass
    finally:
        for name, value in zip(("ps1", "ps2"), before, strict=True):
            if value is None:
                delattr(sys, name)
            else:
                setattr(sys, name, value)
    return namespace
