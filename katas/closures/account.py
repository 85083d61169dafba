"""Open a bank account made of three functions.

`account(opening)` returns three functions that share one balance, which nothing else
can reach:

    deposit, withdraw, balance = account(100)
    deposit(50)   # 150, the new balance
    withdraw(30)  # 120
    balance()     # 120

If there is too little for it, `withdraw` raises ValueError and changes nothing.
Each account has a balance of its own. The three are functions, not methods of a class.
"""

from collections.abc import Callable


def account(opening: int) -> tuple[Callable[[int], int], Callable[[int], int], Callable[[], int]]:
    raise NotImplementedError("account is still yours to write")
