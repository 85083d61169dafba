"""The code object knows which names the compiler has seen."""


def report(price, count):
    total = price * count
    rebate = total // 10  # noqa: F841 - it is looked up
    return sorted(report.__code__.co_varnames), vars()
