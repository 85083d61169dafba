"""Nothing is bound between the two questions: what has no name cannot get into the answer."""


def report(price: int, count: int) -> tuple[list[str], dict[str, int]]:
    total = price * count
    rebate = total // 10
    return dir(), locals()
