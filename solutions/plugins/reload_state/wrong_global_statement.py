"""Believes that a global statement keeps what the name refers to.

Caught by: test_a_reload_keeps_the_filters
"""

def begin():
    global FILTERS
    FILTERS = []


begin()


def register(name):
    FILTERS.append(name)
