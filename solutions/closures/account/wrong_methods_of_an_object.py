"""Believes that what lasts from call to call has to be an attribute of an object.

Caught by: test_the_three_are_no_methods
"""


class Account:
    def __init__(self, current):
        self.current = current

    def deposit(self, amount):
        self.current += amount
        return self.current

    def withdraw(self, amount):
        if amount > self.current:
            raise ValueError("too little")
        self.current -= amount
        return self.current

    def balance(self):
        return self.current


def account(opening):
    made = Account(opening)
    return made.deposit, made.withdraw, made.balance
