"""Find the plugins that are installed.

Whoever installs a package of filters for your photo program should have them in the program at
once, even while it runs. Such a package names its filters in its metadata, as *entry points* of
a group:

    [project.entry-points."photo.filters"]
    soft = "softfilters:blur"

`plugins(group)` returns two dicts. In the first, the name of each entry point of the group leads
to what it refers to, loaded; in the second, the name of each that cannot be loaded leads to the
exception that says why, whichever `Exception` it is; what is none, such as KeyboardInterrupt,
goes through. One that fails keeps no other from being found:

    plugins("photo.filters")  # ({"soft": <function blur>}, {})

A group that nobody has heard of has no plugins, and that is no error. Entry points of other
groups are not loaded. It works the same from Python 3.11 on.
"""

from typing import Any


def plugins(group: str) -> tuple[dict[str, Any], dict[str, Exception]]:
    raise NotImplementedError("entry_points is still yours to write")
