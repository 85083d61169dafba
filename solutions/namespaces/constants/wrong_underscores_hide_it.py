"""Believes that a name with two underscores is not there.

Caught by: test_the_search_leaves_no_names_behind
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

__found = []
for __key in list(globals()):
    if __key.isupper():
        __found.append(__key)

CONSTANTS = __found
