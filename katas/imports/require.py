"""Import what a program can do without.

A weather station draws its curves if there is a module for it, and prints numbers if not.
`require(name)` imports the module of that full name and returns it, or returns None if it
is not there, be it that the module is absent or a package above it:

    require("email.mime.text")  # the module
    require("scent.text")       # None: there is no package scent

A module that is there and fails is another matter. Whatever it raises reaches the caller,
also if it is an ImportError, because something that the module needs is missing.
"""

from types import ModuleType


def require(name: str) -> ModuleType | None:
    raise NotImplementedError("require is still yours to write")
