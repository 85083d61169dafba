"""Believes that `:=` adds to what the name was bound to before.

Caught by: test_each_entry_adds_one_more_value
"""


def running_totals(values, start=0):
    return [(total := start + value) for value in values]
