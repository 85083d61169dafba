"""Believes that the first letter tells what a name is for.

Caught by: test_only_names_of_capital_letters_count
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS = [name for name in list(globals()) if name[0].isupper()]
