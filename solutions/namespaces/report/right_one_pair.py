"""Both questions are asked before their answers get a name."""


def report(price, count):
    total = price * count
    rebate = total // 10
    names_and_values = sorted(locals()), {**locals()}
    return names_and_values  # noqa: RET504 - the name comes too late to be in it
