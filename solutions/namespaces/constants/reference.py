"""A comprehension leaves no name behind; it goes through a copy, which nothing can change."""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS: list[str] = [name for name in list(globals()) if name.isupper()]
