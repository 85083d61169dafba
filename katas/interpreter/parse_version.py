r"""Read the text that is `sys.version`.

You write a program that surveys the computers of a school. Of some you have only a text: the
`sys.version` of the Python there. `parse(sys_version)` returns two parts of it, both as they
stand in the text:

    parse("3.9.18 (main, Mar  1 2024, 10:00:00) \n[GCC 9.3.1]")  # ("3.9.18", "GCC 9.3.1")

The version is the first word: `+` and `rc2` are a part of it. The compiler is all that stands
in the square brackets at the end, and may have brackets of its own. What is between the two
differs from builder to builder, but has no square brackets.
"""


def parse(sys_version: str) -> tuple[str, str]:
    raise NotImplementedError("parse is still yours to write")
