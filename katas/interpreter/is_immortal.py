"""Tell the immortal objects.

You write a program that surveys the computers of a school. Since Python 3.12 some objects are
immortal, as PEP 683 has it: they are never destroyed, so references to them are not counted,
and `sys.getrefcount` returns a number that means nothing. `is_immortal(obj)` says whether
`obj` is one of them, on the Python that runs:

    is_immortal(...)  # True on Python 3.12, False on 3.11
    is_immortal(["attic"])  # False

On Python 3.11 no object is immortal, however high its count is. The answer must be right on
3.11 to 3.14, and asking leaves no reference to the object behind.
"""


def is_immortal(obj: object) -> bool:
    raise NotImplementedError("is_immortal is still yours to write")
