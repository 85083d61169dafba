"""Believes that a copy of a list has copies of what is in it.

Caught by: test_the_articles_are_let_go
"""


def make_reporter(catalogue):
    articles = list(catalogue)
    return lambda: len(articles)
