"""Believes that a character is a byte.

Caught by: test_a_letter_with_an_accent_is_one_character
"""

ROOM = 16


def scroll_length(title):
    if (length := len(title.encode())) > ROOM:
        return length
    return None
