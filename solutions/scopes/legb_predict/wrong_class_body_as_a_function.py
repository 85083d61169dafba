"""Believes that a class body that binds a name still looks in the functions around it.

Caught by: test_each_prediction_comes_true
"""

from enum import Enum

from dojo.predict import Program


class Rule(Enum):
    AROUND = "What a block does not bind is looked up in the functions around it, nearest first."
    CALLER = "A function can use the variables of the function that calls it."
    TEXT = "Who calls a function changes nothing: where its text stands decides what it sees."
    TOP_DOWN = "Lines run one by one: until its assignment runs, a name means the one further out."
    WHOLE_BODY = "A binding anywhere in a function makes the name local to the whole of it."
    DECLARED = "`global` means the variable of the module, whatever functions are in between."
    ALL_ALIKE = "`global` makes all variables of that name one variable."
    CLASS_IS_AROUND = "The body of a class is around its methods, as a function would be."
    CLASS_SCOPE_IS_SKIPPED = "No function in a class body sees the names that the body binds."
    CLASS_THEN_MODULE = "What a class body binds is looked up in it, then in the module, then built in."
    BUILT_IN_LAST = "Built-in names come last: a global hides one, and changes nothing about it."
    OVERWRITTEN = "Who assigns to a built-in name has lost what was built in."


PROGRAMS = (
    Program(
        "two_around",
        """
sky = "clear"

def day():
    sky = "cloudy"

    def hour():
        def minute():
            print(sky)

        minute()

    hour()

day()
""",
        prints="cloudy",
        because=Rule.AROUND,
    ),
    Program(
        "called_from_a_storm",
        """
sky = "clear"

def look():
    print(sky)

def storm():
    sky = "dark"
    look()

storm()
""",
        prints="clear",
        because=Rule.TEXT,
    ),
    Program(
        "assigned_below",
        """
sky = "clear"

def dusk():
    print(sky)
    sky = "red"

dusk()
""",
        prints="UnboundLocalError",
        because=Rule.WHOLE_BODY,
    ),
    Program(
        "declared_global",
        """
sky = "clear"

def day():
    sky = "cloudy"

    def storm():
        global sky
        sky = "dark"

    storm()
    print(sky)

day()
print(sky)
""",
        prints="cloudy\ndark",
        because=Rule.DECLARED,
    ),
    Program(
        "method",
        """
sky = "clear"

class Station:
    sky = "cloudy"

    def report(self):
        print(sky)

Station().report()
""",
        prints="clear",
        because=Rule.CLASS_SCOPE_IS_SKIPPED,
    ),
    Program(
        "class_body",
        """
sky = "clear"

def day():
    sky = "cloudy"

    class Station:
        print(sky)

day()
""",
        prints="cloudy",
        because=Rule.AROUND,
    ),
    Program(
        "class_body_that_binds",
        """
sky = "clear"

def day():
    sky = "cloudy"

    class Station:
        print(sky)
        sky = "dark"

day()
""",
        prints="cloudy",
        because=Rule.TOP_DOWN,
    ),
    Program(
        "hidden_and_back",
        """
len = "long"
del len
print(len("sky"))
""",
        prints="3",
        because=Rule.BUILT_IN_LAST,
    ),
)
