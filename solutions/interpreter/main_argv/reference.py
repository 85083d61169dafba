"""None says that nothing was given; the command line is read by whoever calls."""

import sys


def main(argv: list[str] | None = None) -> str:
    rooms = sys.argv[1:] if argv is None else argv
    return f"survey of {', '.join(rooms)}" if rooms else "no rooms"
