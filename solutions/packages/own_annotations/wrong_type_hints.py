"""Believes that `typing.get_type_hints` gives the annotations as they are.

Caught by: test_a_text_stays_a_text
"""

import typing


def own_annotations(obj):
    return typing.get_type_hints(obj)
