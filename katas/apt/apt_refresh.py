"""Fetch what the mirrors offer, and count what can be upgraded.

Every morning the print shop wants to know how many of a machine's packages can be upgraded: those
that are installed, and of which apt now knows a newer version.

    refresh_and_count()  # 3

`refresh_and_count()` makes an `apt.Cache()`, has its method `update()` fetch the lists of the
mirrors, as `apt update` does, and counts by these new lists. It installs nothing.

`update()` cannot always do its work. While another program has the lock, or without the rights
of root, it raises `LockFailedException`; if a mirror cannot be reached, `FetchFailedException`.
Both are in the module `apt.cache`. Then count by the lists that are there. What is no such
failure, say a KeyboardInterrupt, goes through.

The function imports `apt` itself, when it is called: where apt is not, this file can be imported,
and a call raises ImportError. The tests bring an `apt` of their own, over a made-up machine. Of a
package, `is_installed`, `installed`, `candidate` and `is_upgradable` are as in python-apt.
"""


def refresh_and_count() -> int:
    raise NotImplementedError("apt_refresh is still yours to write")
