"""Believes that what is named only in a branch that never runs is not kept.

Caught by: test_the_catalogue_is_let_go
"""


def make_reporter(catalogue):
    number = len(catalogue)

    def report():
        return number if number is not None else len(catalogue)

    return report
