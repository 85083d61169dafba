"""Read the command line when you are called.

You write a program that surveys the computers of a school. The rooms to visit are its arguments,
without the name of the program. `main` takes them as a list, so that other code can call it:

    main(["attic"])  # "survey of attic"

Without an argument it takes those of the command line, as `sys.argv` has them at the time
of the call. Lists that are not its own it leaves as they are. An empty list is a list: nobody
asked for a room.

    main([])  # "no rooms"

Find out why `main()` tells of a command line that is gone, and mend it.
"""

import sys


def main(argv: list[str] = sys.argv[1:]) -> str:
    return f"survey of {', '.join(argv)}" if argv else "no rooms"
