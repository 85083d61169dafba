"""Believes that names can be listed only if a class holds them.

Caught by: test_the_settings_are_as_they_were
"""


class Settings:
    OPENS_AT = 9
    CURRENCY = "EUR"
    DISCOUNT = 0


greeting = "Good morning"
CONSTANTS = [name for name in vars(Settings) if name.isupper()]
