"""Believes that None, True and False are immortal, on every Python, and nothing else.

Caught by: test_what_the_interpreter_keeps_is_immortal_since_312
"""

def is_immortal(obj):
    return obj is None or obj is True or obj is False
