"""What went wrong, as a sentence to a person."""


class DojoError(Exception):
    """Ends a command: what is wrong, and what to do next, each a sentence on one line."""

    def __init__(self, wrong: str, what_next: str = "") -> None:
        super().__init__(f"{wrong} {what_next}".strip())
        self.wrong = wrong
        self.what_next = what_next
