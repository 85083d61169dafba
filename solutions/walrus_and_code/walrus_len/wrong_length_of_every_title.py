"""Believes that what is bound in an `if` is only there inside it, and returns it all the same.

Caught by: test_a_title_that_fits_gives_none
"""

ROOM = 16


def scroll_length(title):
    if (length := len(title)) > ROOM:
        print("scroll")
    return length
