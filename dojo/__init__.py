"""What a kata's test file may use: `tell` gives every failure one shape, `words` marks prose."""

import sys

if sys.version_info < (3, 11):  # said here, since the next import needs 3.11 to be read at all
    sys.exit("import katas needs Python 3.11 or newer; this is %d.%d." % sys.version_info[:2])

from dojo.message import tell, words

__all__ = ["tell", "words"]
