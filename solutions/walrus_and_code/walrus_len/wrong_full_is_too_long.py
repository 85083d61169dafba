"""Believes that a display that is full has no room for what fills it.

Caught by: test_a_title_that_just_fits_gives_none
"""

ROOM = 16


def scroll_length(title):
    if (length := len(title)) >= ROOM:
        return length
    return None
