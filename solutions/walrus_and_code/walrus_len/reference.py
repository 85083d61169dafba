"""The brackets end what `:=` takes: the length is bound, and then it is compared."""

ROOM = 16


def scroll_length(title: str) -> int | None:
    if (length := len(title)) > ROOM:
        return length
    return None
