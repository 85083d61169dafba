"""Believes that what hangs on the function does not live as long as the function.

Caught by: test_the_catalogue_is_let_go
"""


def make_reporter(catalogue):
    def report():
        return len(report.catalogue)

    report.catalogue = catalogue
    return report
