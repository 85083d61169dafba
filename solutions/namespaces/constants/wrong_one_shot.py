"""Believes that a generator is a list that is made later.

Caught by: test_it_is_a_list
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS = (name for name in list(globals()) if name.isupper())
