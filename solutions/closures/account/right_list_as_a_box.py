"""A list that is changed in place needs no `nonlocal`: its name is never rebound."""


def account(opening):
    box = [opening]

    def deposit(amount):
        box[0] += amount
        return box[0]

    def withdraw(amount):
        if amount > box[0]:
            raise ValueError("too little")
        box[0] -= amount
        return box[0]

    return deposit, withdraw, lambda: box[0]
