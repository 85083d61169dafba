"""The namespace of a module is the `__dict__` of its module object."""

import sys

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS = list(filter(str.isupper, vars(sys.modules[__name__])))
