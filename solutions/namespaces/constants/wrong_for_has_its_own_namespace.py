"""Believes that a loop variable ends with its loop.

Caught by: test_the_search_leaves_no_names_behind
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS = []
for name in list(globals()):
    if name.isupper() and name != "CONSTANTS":
        CONSTANTS.append(name)
