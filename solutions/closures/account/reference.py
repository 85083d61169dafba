"""Three functions made by one call see one `current`; two of them rebind it."""

from collections.abc import Callable


def account(opening: int) -> tuple[Callable[[int], int], Callable[[int], int], Callable[[], int]]:
    current = opening

    def deposit(amount: int) -> int:
        nonlocal current
        current += amount
        return current

    def withdraw(amount: int) -> int:
        nonlocal current
        if amount > current:
            raise ValueError(f"there are only {current}")
        current -= amount
        return current

    def balance() -> int:
        return current

    return deposit, withdraw, balance
