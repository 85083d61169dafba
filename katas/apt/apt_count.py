"""Count what is installed, by python-apt.

On Debian, the package `python3-apt` brings the module `apt`. `apt.Cache()` reads what is known
of packages, and looks much like a dict: `cache["ink-tools"]` is a `Package`, `len(cache)`, `in`,
`keys()` and `get` work, too. But a loop over it goes through the packages, not through names:

    cache = apt.Cache()
    [package.name for package in cache]  # ["glue", "ink-tools", "libpress", "libpress:i386"]
    cache["ink-tools"].is_installed      # True
    cache["ink-tools"].installed         # the Version that is here, or None
    cache["ink-tools"].candidate         # the Version that apt would install, or None
    count_installed(cache)               # 2

`count_installed(cache)` returns how many of its packages are installed, in whatever version; a
package for two architectures counts twice. It reads the cache and changes nothing on the machine.
The tests bring an `apt` of their own, with packages made up, so that yours need not have one.
"""

from typing import Any


def count_installed(cache: Any) -> int:
    raise NotImplementedError("apt_count is still yours to write")
