"""Attributes of one shared object are one more way to hold what three functions share."""

from types import SimpleNamespace


def account(opening):
    state = SimpleNamespace(current=opening)

    def deposit(amount):
        state.current += amount
        return state.current

    def withdraw(amount):
        if state.current < amount:
            raise ValueError("too little")
        return deposit(-amount)

    def balance():
        return state.current

    return deposit, withdraw, balance
