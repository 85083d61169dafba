"""The end is an exception, and can be met as one."""


def take_until(values, mark):
    stream = iter(values)
    taken = []
    try:
        while (value := next(stream)) != mark:
            taken.append(value)
    except StopIteration:
        pass
    return taken
