"""Believes that everybody writes the guard in the same way.

Caught by: test_spelling_does_not_matter
"""


def has_main_guard(source):
    return "if __name__ == '__main__':" in source
