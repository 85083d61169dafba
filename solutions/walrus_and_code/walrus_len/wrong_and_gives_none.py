"""Believes that `and` gives None if its left side is false.

Caught by: test_a_title_that_fits_gives_none
"""

ROOM = 16


def scroll_length(title):
    return (length := len(title)) > ROOM and length
