"""One question, whose answer gets a name; the names are taken from it."""


def report(price, count):
    total = price * count
    rebate = total // 10
    values = dict(locals())
    names = sorted(values)
    return names, values
