"""Say how long a title is, if it is too long.

The display of a radio has room for 16 characters. A title with more of them has to scroll.
`scroll_length(title)` returns the number of characters of such a title, and None for a title
that fits:

    scroll_length("Strawberry Fields Forever")  # 25
    scroll_length("Michelle")                   # None

Something below is wrong. Find out what, and mend it.
"""

ROOM = 16


def scroll_length(title: str) -> int | None:
    if length := len(title) > ROOM:
        return length
    return None
