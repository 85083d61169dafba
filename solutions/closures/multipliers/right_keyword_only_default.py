"""A default is evaluated when the function is made, and keyword-only it is out of the way."""


def multipliers(rates):
    return [lambda amount, *, _rate=rate: amount * _rate for rate in rates]
