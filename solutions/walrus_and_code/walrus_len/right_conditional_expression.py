"""The condition runs first, so that what it binds is there for the value on its left."""

ROOM = 16


def scroll_length(title):
    return length if (length := len(title)) > ROOM else None
