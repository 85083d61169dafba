"""The names of the search are locals of a function; `globals()` is still the module."""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"


def constants():
    found = []
    for name in globals():
        if name.isupper():
            found.append(name)
    return found


CONSTANTS = constants()
