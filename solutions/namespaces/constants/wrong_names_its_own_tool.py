"""Believes that a list that is still empty is no name of the module.

Caught by: test_every_constant_is_named
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

FOUND = []


def search():
    for name in globals():
        if name.isupper():
            FOUND.append(name)


search()
CONSTANTS = FOUND
