"""Believes that a line which begins with `if` is a statement.

Caught by: test_text_that_looks_like_a_guard_is_none
"""

import re

GUARD = r"""^if\s*\(?\s*(__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)\s*\)?:"""


def has_main_guard(source):
    return re.search(GUARD, source, re.MULTILINE) is not None
