"""Where Python looks for modules: in this tree last.

`python3 -m dojo` and pytest put the root of the tree first, where a `random.py` of a learner's
would hide Python's own from the dojo, from pytest and from the tests.
"""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH120, PTH100


def root_last() -> None:
    """Put the root at the end of `sys.path`, and nowhere else in it."""
    others = [place for place in sys.path if os.path.abspath(place) != ROOT]  # noqa: PTH100
    sys.path[:] = [*others, ROOT]
