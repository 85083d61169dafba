"""Believes that `globals()` is a copy, so that a loop over it may bind its variable.

Caught by: test_every_constant_is_named
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

found = []
for name in globals():
    if name.isupper():
        found.append(name)

CONSTANTS = found
del found, name
