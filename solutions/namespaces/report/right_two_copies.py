"""Two copies, of which neither has a name."""


def report(price, count):
    total = price * count
    rebate = total // 10
    return sorted(locals()), dict(locals())
