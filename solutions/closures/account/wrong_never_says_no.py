"""Believes that a balance below zero speaks for itself.

Caught by: test_too_little_is_refused
"""


def account(opening):
    current = opening

    def deposit(amount):
        nonlocal current
        current += amount
        return current

    def withdraw(amount):
        return deposit(-amount)

    return deposit, withdraw, lambda: current
