"""Believes that one `nonlocal` makes a name shared for every function around it.

Caught by: test_deposit_and_withdraw_return_the_new_balance
"""


def account(opening):
    current = opening

    def deposit(amount):
        nonlocal current
        current += amount
        return current

    def withdraw(amount):
        if amount > current:
            raise ValueError("too little")
        current -= amount
        return current

    def balance():
        return current

    return deposit, withdraw, balance
