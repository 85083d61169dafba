"""`python3 -m dojo`: get into an environment that has everything, then do what was asked."""

import sys

from dojo.environment import go_inside
from dojo.errors import DojoError


def main() -> int:
    arguments = sys.argv[1:]
    try:
        go_inside(arguments, groups=("dev",) if arguments[:1] == ["verify"] else ())
    except DojoError as error:
        print(f"dojo: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nStopped. Nothing is half-made: run the same command again.", file=sys.stderr)
        return 130
    from dojo.cli import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
