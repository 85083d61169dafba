"""Believes that something must be left after a withdrawal.

Caught by: test_all_there_is_may_be_withdrawn
"""


def account(opening):
    current = opening

    def deposit(amount):
        nonlocal current
        current += amount
        return current

    def withdraw(amount):
        nonlocal current
        if amount >= current:
            raise ValueError("too little")
        current -= amount
        return current

    return deposit, withdraw, lambda: current
