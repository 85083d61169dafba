"""Tests for `make_reporter`: a closure keeps alive what it names, for as long as it lives."""

import gc
import weakref

from dojo import tell, words

CLASSES = "import weakref\nclass Catalogue(list): pass\n\nclass Article: pass\n\n"


class Catalogue(list):
    """A list that a weak reference can watch."""


class Article:
    """An object that a weak reference can watch."""


def test_the_number_is_told(kata):
    catalogue = Catalogue(["lamp", "chair", "table"])  # stays here while it is asked about
    report = kata.make_reporter(catalogue)
    seen = [report(), report()]

    assert seen == [3, 3], tell(
        "The reporter should tell how many articles there were, each time it is asked.",
        called="class Catalogue(list): pass\n\ncatalogue = Catalogue(['lamp', 'chair', 'table'])\n"
        "report = make_reporter(catalogue); [report(), report()]",
        got=seen,
        expected=[3, 3],
    )


def test_the_number_outlives_the_catalogue(kata):
    catalogue = Catalogue([Article(), Article()])
    report = kata.make_reporter(catalogue)
    del catalogue
    gc.collect()
    seen = report()

    assert seen == 2, tell(
        "The number should be there still when the catalogue is gone.",
        called=CLASSES + "catalogue = Catalogue([Article(), Article()])\n"
        "report = make_reporter(catalogue); del catalogue; report()",
        got=seen,
        expected=2,
        ask="What exactly has to be remembered: the catalogue, or something about it?",
    )


def test_the_catalogue_is_let_go(kata):
    catalogue = Catalogue([Article(), Article()])
    watched = weakref.ref(catalogue)
    report = kata.make_reporter(catalogue)
    del catalogue
    gc.collect()
    kept = watched() is not None
    del report  # it had to live until here

    assert not kept, tell(
        "What you return keeps the catalogue in memory for as long as it lives.",
        called=CLASSES + "catalogue = Catalogue([Article(), Article()]); watched = "
        "weakref.ref(catalogue)\nreport = make_reporter(catalogue); del catalogue; watched()",
        got=words("the catalogue"),
        expected=None,
        ask="What can be reached from it: by its closure, its defaults, its attributes?",
    )


def test_the_articles_are_let_go(kata):
    catalogue = Catalogue([Article(), Article()])
    watched = weakref.ref(catalogue[0])
    report = kata.make_reporter(catalogue)
    del catalogue
    gc.collect()
    kept = watched() is not None
    del report  # it had to live until here

    assert not kept, tell(
        "What you return keeps the articles in memory for as long as it lives.",
        called=CLASSES + "catalogue = Catalogue([Article(), Article()]); watched = "
        "weakref.ref(catalogue[0])\nreport = make_reporter(catalogue); del catalogue; watched()",
        got=words("an article"),
        expected=None,
        ask="How much of the catalogue does it take to know how many articles there were?",
    )


def test_the_number_is_that_of_the_beginning(kata):
    catalogue = Catalogue(["lamp", "chair", "table"])
    report = kata.make_reporter(catalogue)
    catalogue.append("shelf")
    seen = report()

    assert seen != 4, tell(
        "An article that came later is counted too.",
        called="class Catalogue(list): pass\n\ncatalogue = Catalogue(['lamp', 'chair', 'table'])\n"
        "report = make_reporter(catalogue); catalogue.append('shelf'); report()",
        got=seen,
        expected=3,
        ask="When do you count: when the reporter is made, or when it is asked?",
    )
    assert seen == 3, tell(
        "The number should be the one at the time when the reporter was made.",
        called="class Catalogue(list): pass\n\ncatalogue = Catalogue(['lamp', 'chair', 'table'])\n"
        "report = make_reporter(catalogue); catalogue.append('shelf'); report()",
        got=seen,
        expected=3,
    )
