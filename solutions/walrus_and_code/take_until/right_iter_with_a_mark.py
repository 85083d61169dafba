"""`iter` with two arguments calls a function until it returns the mark, or has no more."""


def take_until(values, mark):
    return list(iter(iter(values).__next__, mark))
