"""Believes that a variable in capitals is a constant, and may stay.

Caught by: test_the_search_leaves_no_names_behind
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

FOUND = [name for name in list(globals()) if name.isupper()]
CONSTANTS = FOUND
