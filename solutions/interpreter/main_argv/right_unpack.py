"""Unpacks the command line into the program and the rest."""

import sys


def main(argv: list[str] | None = None) -> str:
    if argv is None:
        _, *argv = sys.argv
    return f"survey of {', '.join(argv)}" if argv else "no rooms"
