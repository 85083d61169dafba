"""Believes that True stands for the number it was made from.

Caught by: test_a_long_title_gives_its_length
"""

ROOM = 16


def scroll_length(title):
    if length := len(title) > ROOM:
        return int(length)
    return None
