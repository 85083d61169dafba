"""Believes that the numbers of one Python can be remembered: 32 for what has attributes, else 16.

Caught by: test_what_holds_references_is_measured_not_guessed
"""


def gc_overhead(obj):
    if isinstance(obj, type):
        return 16
    if isinstance(obj, (str, int, float, bytes)):
        return 0
    return 32 if hasattr(obj, "__dict__") else 16
