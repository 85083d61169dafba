"""Believes that a variable changed before an exception is put back by the exception.

Caught by: test_a_refused_withdrawal_changes_nothing
"""


def account(opening):
    current = opening

    def deposit(amount):
        nonlocal current
        current += amount
        return current

    def withdraw(amount):
        nonlocal current
        current -= amount
        if current < 0:
            raise ValueError("too little")
        return current

    return deposit, withdraw, lambda: current
