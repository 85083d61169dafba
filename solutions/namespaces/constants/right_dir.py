"""At the top level `dir()` lists the names of the module, and gives them as a new list."""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS = [name for name in dir() if name.isupper()]
