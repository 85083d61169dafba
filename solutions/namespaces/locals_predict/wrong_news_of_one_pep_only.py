"""Believes that 3.13 made `locals()` new, and comprehensions are as in older books.

Caught by: test_each_prediction_comes_true
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
        prints="3",
        because=Rule.COPY,
    ),
    Program(
        "write_in_a_class",
        """
class Shop:
    price = 3
    locals()["price"] = 4
    print(price)
""",
        prints="4",
        because=Rule.ITSELF,
    ),
    Program(
        "ask_twice",
        """
def shop():
    price = 3
    print(locals() is locals())

shop()
""",
        prints="False",
        because=Rule.NEW_DICT,
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
        prints="False",
        because=Rule.NEW_DICT,
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
        prints="1",
        because=Rule.COMPILED,
    ),
    Program(
        "exec_and_ask",
        """
def shop():
    exec("price = 3")
    print("price" in locals())

shop()
""",
        prints="False",
        because=Rule.NEW_DICT,
    ),
    Program(
        "list_comprehension",
        """
def shop():
    price = 3
    print(["price" in locals() for day in ["Monday"]][0])

shop()
""",
        prints="False",
        because=Rule.OWN,
    ),
    Program(
        "generator_expression",
        """
def shop():
    price = 3
    print(list(eval("price") for day in ["Monday"]))

shop()
""",
        prints="NameError",
        because=Rule.OWN,
    ),
)
