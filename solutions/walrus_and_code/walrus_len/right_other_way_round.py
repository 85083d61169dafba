"""Where the walrus comes last, the bracket of its own is needed just the same."""

ROOM = 16


def scroll_length(title):
    if ROOM < (length := len(title)):
        return length
