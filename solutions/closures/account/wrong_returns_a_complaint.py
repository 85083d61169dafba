"""Believes that to return a sentence is to refuse.

Caught by: test_too_little_is_refused
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
            return "There is too little."
        current -= amount
        return current

    return deposit, withdraw, lambda: current
