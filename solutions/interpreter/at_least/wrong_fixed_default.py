"""Believes that the running Python is the one at hand when the line was written.

Caught by: test_without_info_this_python_is_asked
"""

def at_least(text, info=(3, 9, 0, "final", 0)):
    return tuple(map(int, text.split("."))) < info
