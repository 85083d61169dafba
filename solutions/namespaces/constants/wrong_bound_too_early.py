"""Believes that a list that is still empty is not yet in the namespace.

Caught by: test_it_does_not_name_itself
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS = []


def collect():
    for name in globals():
        if name.isupper():
            CONSTANTS.append(name)


collect()
