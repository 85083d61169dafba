"""Believes that names must be written down, since they are not values.

Caught by: test_one_more_variable_is_reported_too
"""


def report(price, count):
    total = price * count
    rebate = total // 10
    return (
        ["count", "price", "rebate", "total"],
        {"price": price, "count": count, "total": total, "rebate": rebate},
    )
