"""Believes that what scrolls is the part of the title for which there is no room.

Caught by: test_a_long_title_gives_its_length
"""

ROOM = 16


def scroll_length(title):
    if (length := len(title) - ROOM) > 0:
        return length
    return None
