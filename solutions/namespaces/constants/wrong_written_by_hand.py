"""Believes that a list of names is best kept by hand.

Caught by: test_a_new_constant_is_found_too
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS = ["OPENS_AT", "CURRENCY", "DISCOUNT"]
