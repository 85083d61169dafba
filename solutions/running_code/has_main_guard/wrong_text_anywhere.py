"""Believes that what stands in the text stands in the program.

Caught by: test_text_that_looks_like_a_guard_is_none
"""

import re


def has_main_guard(source):
    return bool(re.search(r"""if\s*\(?\s*__name__\s*==\s*["']__main__["']""", source))
