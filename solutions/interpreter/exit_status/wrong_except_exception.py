"""Believes that SystemExit is an Exception.

Caught by: test_an_integer_is_the_status
"""

def exit_status(step):
    try:
        step()
    except Exception as stop:
        return getattr(stop, "code", 1)
    return 0
