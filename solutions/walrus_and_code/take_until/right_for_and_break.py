"""A `for` loop asks for the next value and sees to the end by itself."""


def take_until(values, mark):
    taken = []
    for value in values:
        if value == mark:
            break
        taken.append(value)
    return taken
