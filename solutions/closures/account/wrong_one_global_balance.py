"""Believes that the functions of one account can share a name of the module safely.

Caught by: test_each_account_has_its_own_balance
"""

current = 0


def account(opening):
    global current
    current = opening

    def deposit(amount):
        global current
        current += amount
        return current

    def withdraw(amount):
        global current
        if amount > current:
            raise ValueError("too little")
        current -= amount
        return current

    return deposit, withdraw, lambda: current
