"""Two lines in place of one: nothing here has to be a walrus."""

ROOM = 16


def scroll_length(title):
    length = len(title)
    return length if length > ROOM else None
