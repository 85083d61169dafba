"""Open a bank account made of three functions.

`account(opening)` returns three functions that share one balance, which nothing else
can reach:

    deposit, withdraw, balance = account(100)
    deposit(50)   # 150, the new balance
    withdraw(30)  # 120
    balance()     # 120

`withdraw` raises ValueError, and changes nothing, if there is too little.
Each account has a balance of its own. No class and no global.
"""

from collections.abc import Callable


def account(opening: int) -> tuple[Callable[[int], int], Callable[[int], int], Callable[[], int]]:
    raise NotImplementedError("account is still yours to write")
