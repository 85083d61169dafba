"""Believes that `dir()` lists all names that can be used.

Caught by: test_every_constant_is_named
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"


def constants():
    found = []
    for name in dir():
        if name.isupper():
            found.append(name)
    return found


CONSTANTS = constants()
