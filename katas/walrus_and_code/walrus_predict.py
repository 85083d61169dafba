"""Predict what the walrus binds.

In eight short programs a `:=` stands, or seems to stand. For each say in `prints` what the
program prints, and in `because` the rule that makes it so:

    Program("sum", "print((total := 2) + 3)", prints="5", because=Rule.ADDED)

If an exception ends a program, or keeps it from being compiled, the name of its class is the
last line: `prints="KeyError"`. A rule may fit several programs, or none: some say what many
people believe, and what one of these programs shows to be wrong. Blanks at the beginning and
at the end do not count. Work it out before you run anything. The programs and the rules stay
as they are.
"""

from enum import Enum

from dojo.predict import Program


class Rule(Enum):
    WHOLE = "`:=` takes the whole expression to its right, comparisons included, commas not."
    NEXT = "`:=` takes the value that stands next to it, and operators come after that."
    EQUALS = "`:=` binds what `=` would bind if it stood there."
    AROUND = "In a comprehension, `:=` binds a variable of the function or module around it."
    INSIDE = "All that a comprehension binds ends with the comprehension."
    OWN = "In a function, and a lambda is one, `:=` binds a variable of that function."
    KNOWN = "If the name has a value already, `:=` gives it another one where it is."
    FORMAT = "In an f-string, a colon outside brackets ends the value and begins its format."
    NO_PLACE = "From a comprehension in a class body there is no place where `:=` may bind."
    EVALUATED = "`:=` binds only when it is evaluated, and not every part of a line need be."
    LINE = "When a line has run, every name to the left of a `:=` on it has its value."
    POSITION = "In the brackets of a call, a value with `:=` is one more positional argument."


PROGRAMS = (
    Program(
        "comparison",
        """
if size := len("Michelle") > 3:
    print(size)
""",
        prints=...,
        because=...,
    ),
    Program(
        "comma",
        """
times = (minutes := 3, 20)
print(minutes)
""",
        prints=...,
        because=...,
    ),
    Program(
        "comprehension",
        """
sizes = [len(last := title) for title in ["Help!", "Michelle"]]
print(last)
""",
        prints=...,
        because=...,
    ),
    Program(
        "anonymous",
        """
last = "Help!"
play = lambda title: (last := title)
play("Michelle")
print(last)
""",
        prints=...,
        because=...,
    ),
    Program(
        "f_string",
        """
minutes = 3
print(f"{minutes:=5}", minutes)
""",
        prints=...,
        because=...,
    ),
    Program(
        "class_body",
        """
class Album:
    songs = [last := title for title in ["Help!", "Michelle"]]

print(Album.last)
""",
        prints=...,
        because=...,
    ),
    Program(
        "needless",
        """
title = "Michelle"
if len(title) > 3 or (first := title[0]):
    print(first)
""",
        prints=...,
        because=...,
    ),
    Program(
        "argument",
        """
print("Help!", "Michelle", sep := "-")
""",
        prints=...,
        because=...,
    ),
)
