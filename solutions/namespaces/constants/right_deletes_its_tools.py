"""The names are left in the module for a while, and then taken out again."""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

found = []
for name in list(globals()):
    if name.isupper():
        found.append(name)

CONSTANTS = found
del found, name
