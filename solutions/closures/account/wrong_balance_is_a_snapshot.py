"""Believes that a lambda with a default sees the variable, where it holds a value.

Caught by: test_balance_tells_what_is_there_now
"""


def account(opening):
    current = opening

    def deposit(amount):
        nonlocal current
        current += amount
        return current

    def withdraw(amount):
        nonlocal current
        if amount > current:
            raise ValueError("too little")
        current -= amount
        return current

    return deposit, withdraw, lambda current=current: current
