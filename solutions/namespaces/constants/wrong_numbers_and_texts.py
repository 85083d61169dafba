"""Believes that a constant is a number or a text.

Caught by: test_a_constant_may_have_any_value
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS = [
    name
    for name, value in dict(globals()).items()
    if name.isupper() and isinstance(value, int | str)
]
