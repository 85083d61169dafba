"""Believes that `locals()` shows the names of the module, wherever it is called.

Caught by: test_every_constant_is_named
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"


def constants():
    return [name for name in locals() if name.isupper()]


CONSTANTS = constants()
