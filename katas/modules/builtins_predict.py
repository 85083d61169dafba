"""Predict where built-in names come from.

Eight short programs, as pupils may hand them in, use built-in names and ask for them. For each
say in `prints` what it prints, and in `because` the rule that makes it so:

    Program("sum", "print(2 + 3)", prints="5", because=Rule.ADDED)

Each runs in a new namespace, by `exec`, as the code of a module does that is imported, and not as
a script does. If an exception ends a program, the name of its very class is the last line, without
a text: `prints="KeyError"`. Two lines are in one text: `prints="1\\n2"`.

A rule may fit several programs, or none: some say what many people believe. Work it out before
you run anything. The programs and the rules stay as they are.
"""

from enum import Enum

from dojo.predict import Program


class Rule(Enum):
    DICT = "In an imported module, and where `exec` runs code, `__builtins__` is a dict."
    MODULE = "`__builtins__` is the module `builtins`, wherever one asks for it."
    PYTHON_2 = "`__builtin__` was the module of Python 2. In Python 3 it is named `builtins`."
    ALIAS = "`__builtin__` and `__builtins__` are older names of the module `builtins`."
    HIDES = "A name that the module binds hides the built-in one for as long as it is bound."
    REPLACES = "A module that binds a built-in name replaces the built-in object."
    LAST = "Where a module does not bind a name itself, what `builtins` binds now is what counts."
    KNOWN = "Which names are built in is settled when Python starts."
    ENTRY = "If a namespace has an entry `__builtins__`, code has those names and no others."
    ALL = "The built-in names are there for any code, whatever its namespace holds."
    MADE = "A function keeps the built-in names that its namespace had when it was made."
    CALL = "A call looks into the entry `__builtins__` as it is at that moment."


PROGRAMS = (
    Program(
        "imported_module",
        """
import bisect
import builtins

print(bisect.__builtins__ is builtins)
""",
        prints=...,
        because=...,
    ),
    Program(
        "old_name",
        """
import __builtin__

print(__builtin__.len([3, 4]))
""",
        prints=...,
        because=...,
    ),
    Program(
        "bound_and_deleted",
        """
len = max
print(len([3, 4]))
del len
print(len([3, 4]))
""",
        prints=...,
        because=...,
    ),
    Program(
        "names_of_the_entry",
        """
import bisect

bisect.__builtins__.print("Ada")
""",
        prints=...,
        because=...,
    ),
    Program(
        "bound_for_all",
        """
import builtins

def greet():
    return pupil

builtins.pupil = "Ada"
print(greet())
del builtins.pupil
""",
        prints=...,
        because=...,
    ),
    Program(
        "empty_entry",
        """
namespace = {"__builtins__": {}}
exec("print(7)", namespace)
""",
        prints=...,
        because=...,
    ),
    Program(
        "missing_entry",
        """
namespace = {"pupil": "Ada"}
exec("size = len(pupil)", namespace)
print(len(namespace), type(namespace["__builtins__"]).__name__)
""",
        prints=...,
        because=...,
    ),
    Program(
        "entry_bound_anew",
        """
def size():
    return len([3, 4])

__builtins__ = {}
print(size())
""",
        prints=...,
        because=...,
    ),
)
