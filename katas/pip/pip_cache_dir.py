r"""Find the cache of pip on any computer.

What pip has downloaded or built stays on the disk of a computer, so that the next installation is
quicker. The tool that sets up the computers of a school wants to know where:

    pip_cache_dir({}, "linux", "/home/ada")  # "/home/ada/.cache/pip"

Its arguments are what the computer in question reports: environment variables, `sys.platform` and
the home directory of the user. It need not be the computer that runs this. The answer is a path as
that system writes it, or None if the cache is turned off.

- `PIP_NO_CACHE_DIR` turns it off by being set.
- Otherwise, `PIP_CACHE_DIR` names the directory.
- Otherwise, the system decides:

      Windows    pip\Cache in the directory LOCALAPPDATA, or in AppData\Local of the home
      macOS      Library/Caches/pip in the home
      others     pip in the directory XDG_CACHE_HOME, or in .cache of the home

A variable whose value is the empty text counts as not set. What the documentation says of
`sys.platform` tells you how each system calls itself. You will not be asked what XDG_CACHE_HOME
means on macOS: one pip looks at it, another does not.
"""

from collections.abc import Mapping


def pip_cache_dir(env: Mapping[str, str], platform: str, home: str) -> str | None:
    raise NotImplementedError("pip_cache_dir is still yours to write")
