"""What a kata's test file may use: `tell` gives every failure one shape, `words` marks prose."""

import sys

# Said here, in words that an old Python can read: it could not read the module that comes next.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("import katas needs Python 3.11 or newer; this is " + sys.version.split()[0])

from dojo.search_path import root_last

root_last()  # before anything is imported that a file in the root could hide

from dojo.message import tell, words  # noqa: E402

__all__ = ["tell", "words"]
