"""Believes that a default value is a variable that the functions share and that lasts.

Caught by: test_deposit_and_withdraw_return_the_new_balance
"""


def account(opening):
    def deposit(amount, current=opening):
        current += amount
        return current

    def withdraw(amount, current=opening):
        if amount > current:
            raise ValueError("too little")
        current -= amount
        return current

    def balance(current=opening):
        return current

    return deposit, withdraw, balance
