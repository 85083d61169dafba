"""Load a driver by its name.

A weather station has a module for each instrument, and its settings say which of them to
load. `load(name)` imports the module of that full name and returns it, and nothing else:

    load("email.mime.text").__name__  # "email.mime.text"

That holds for any number of dots, and also if the package above binds the module's last name
to something else. It is the module that an `import` statement would get: one that is loaded
already is not run again, and a name that leads nowhere raises what the statement raises.

Something below is wrong. Find out what, and mend it.
"""

from types import ModuleType


def load(name: str) -> ModuleType:
    return __import__(name)
