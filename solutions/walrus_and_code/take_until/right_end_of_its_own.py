"""An object that nobody else has stands for the end."""

END = object()


def take_until(values, mark):
    stream = iter(values)
    taken = []
    while (value := next(stream, END)) is not END and value != mark:
        taken.append(value)
    return taken
