"""`python3 -m dojo`: get into an environment that has everything, then do what was asked."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

from dojo import unfinished

ROOT = Path(__file__).parent.parent


def main() -> int:
    arguments = sys.argv[1:]
    if unfinished.is_decided(ROOT):
        finish_first(arguments)
    from dojo.environment import go_inside
    from dojo.errors import DojoError

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


def finish_first(arguments: list[str]) -> NoReturn:
    """Finish an update that was cut off, and do what was asked with the files that came of it."""
    trouble = unfinished.finish(ROOT)
    if trouble:
        print(f"dojo: {trouble}", file=sys.stderr)
        raise SystemExit(2)
    print("An update that was cut off is finished now.", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "dojo", *arguments]
    if os.name == "nt":  # where exec would give the prompt back at once
        raise SystemExit(subprocess.run(command, check=False).returncode)
    os.execv(sys.executable, command)


if __name__ == "__main__":
    sys.exit(main())
