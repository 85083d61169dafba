"""Predict what a namespace shows.

Eight short programs ask for the names of the place where they are. For each say in `prints`
what it prints on the Python that runs your tests (`python3 --version` tells which), and in
`because` the rule that makes it so:

    Program("sum", "print(2 + 3)", prints="5", because=Rule.ADDED)

If an exception ends a program, the name of its class is the last line: `prints="KeyError"`.
A rule may fit several programs, or none: some say what many people believe, and some are
true of other versions of Python. Where several are true, name the one that decides: without it
the program would print something else. Work it out before you run anything. The programs and
the rules stay as they are.
"""

from enum import Enum

from dojo.predict import Program


class Rule(Enum):
    COPY = "In a function, what you write into the dict of `locals()` changes no variable."
    LINK = "What you write into the dict of `locals()` changes the variable, wherever that is."
    ITSELF = "In a module and in a class body, `locals()` is the namespace itself."
    ONE_DICT = "A call has one dict for `locals()`: asking again refreshes it, other keys stay."
    NEW_DICT = "In a call, two `locals()` are two dicts: neither shows what is done to the other."
    COMPILED = "Where a function looks a name up is settled when it is compiled, not by `exec`."
    EXEC_BINDS = "What `exec` binds in a function is a local variable of it from then on."
    OWN = "What is in the brackets is a function of its own, and has a namespace of its own."
    AROUND = "What is in the brackets runs in the namespace of the function around it."
    EVAL_SEES = "`eval` sees all that code in its place would see, in the functions around it too."


PROGRAMS = (
    Program(
        "write_in_a_function",
        """
def shop():
    price = 3
    locals()["price"] = 4
    print(price)

shop()
""",
        prints=...,
        because=...,
    ),
    Program(
        "write_in_a_class",
        """
class Shop:
    price = 3
    locals()["price"] = 4
    print(price)
""",
        prints=...,
        because=...,
    ),
    Program(
        "ask_twice",
        """
def shop():
    price = 3
    print(locals() is locals())

shop()
""",
        prints=...,
        because=...,
    ),
    Program(
        "ask_early",
        """
def shop():
    early = locals()
    price = 3
    locals()
    print("price" in early)

shop()
""",
        prints=...,
        because=...,
    ),
    Program(
        "exec_and_print",
        """
price = 1

def shop():
    exec("price = 3")
    print(price)

shop()
""",
        prints=...,
        because=...,
    ),
    Program(
        "exec_and_ask",
        """
def shop():
    exec("price = 3")
    print("price" in locals())

shop()
""",
        prints=...,
        because=...,
    ),
    Program(
        "list_comprehension",
        """
def shop():
    price = 3
    print(["price" in locals() for day in ["Monday"]][0])

shop()
""",
        prints=...,
        because=...,
    ),
    Program(
        "generator_expression",
        """
def shop():
    price = 3
    print(list(eval("price") for day in ["Monday"]))

shop()
""",
        prints=...,
        because=...,
    ),
)
