"""Report what a function knows.

A till works out a price and can say how it came to it. `report(price, count)` returns the
names of the variables that it worked with, in alphabetical order, and a dict of their values:

    report(20, 3)
    # (["count", "price", "rebate", "total"],
    #  {"price": 20, "count": 3, "total": 60, "rebate": 6})

What the report is made with is no part of it. And the names are looked up while the function
runs: who works out one more thing, say a `tax`, finds it in the report without doing anything
else, and does not find it where the call has not come by the line that binds it.

Something below is wrong. Find out what, and mend it.
"""


def report(price: int, count: int) -> tuple[list[str], dict[str, int]]:
    total = price * count
    rebate = total // 10

    values = {}
    for name, value in locals().items():
        values[name] = value
    return dir(), values
