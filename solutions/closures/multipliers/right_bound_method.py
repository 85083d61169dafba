"""A bound method holds the object it belongs to, here the rate."""


def multipliers(rates):
    return [rate.__mul__ for rate in rates]
