"""Believes that a variable without an underscore is a constant.

Caught by: test_every_constant_is_named
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS = [name for name in dir() if not name.startswith("_")]
