"""Believes that versions are in the order of their texts.

Caught by: test_ten_is_more_than_nine
"""

import sys


def at_least(text, info=sys.version_info):
    return ".".join(map(str, info[:3])) >= text
