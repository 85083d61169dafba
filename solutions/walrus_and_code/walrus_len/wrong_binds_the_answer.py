"""Believes that `:=` takes the value that stands next to it.

Caught by: test_a_long_title_gives_its_length
"""

ROOM = 16


def scroll_length(title):
    if length := len(title) > ROOM:
        return length
    return None
