"""Tell whether a prompt should run what was typed, wait for more, or refuse it.

Whoever types into the observatory's own prompt types line by line. `status(src)` says of the
lines so far, one text, what a Python prompt would make of them:

    status("magnitude = 4.83")  # "complete"
    status("stars = [")         # "incomplete": more lines can still make it right
    status("magnitude = ]")     # "invalid": whatever follows, it is a SyntaxError

A block such as an `if` could always go on. As at the prompt of Python it is complete when an
empty line follows, that is, when `src` ends with a line end:

    status("if dark:\\n    look()")    # "incomplete"
    status("if dark:\\n    look()\\n")  # "complete"

Lines that hold nothing, or a comment only, are complete. Anything may be typed, also a character
that Python does not take, if only it is not too large to compile: the answer is always one of the
three. You run nothing of `src`.
"""


def status(src: str) -> str:
    raise NotImplementedError("status is still yours to write")
