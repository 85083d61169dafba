"""Believes that a function has variables only while it runs.

Caught by: test_the_function_is_not_called
"""

import builtins
import sys


def shadowed(func):
    names = set()

    def note(frame, event, argument):
        if frame.f_code is func.__code__:
            names.update(frame.f_locals)

    sys.setprofile(note)
    try:
        func(*range(func.__code__.co_argcount))
    except Exception:
        pass
    finally:
        sys.setprofile(None)
    return sorted(names & vars(builtins).keys())
