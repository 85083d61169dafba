"""Tests for `make_reporter`: a closure keeps alive what it names, for as long as it lives."""

import gc
import weakref

from dojo import tell, words


class Catalogue(list):
    """A list that a weak reference can watch."""


def test_the_number_is_told(kata):
    report = kata.make_reporter(Catalogue(["lamp", "chair", "table"]))
    seen = [report(), report()]

    assert seen == [3, 3], tell(
        "The reporter should tell how many articles there were, each time it is asked.",
        called="report = make_reporter(['lamp', 'chair', 'table']); [report(), report()]",
        got=seen,
        expected=[3, 3],
    )


def test_the_catalogue_is_let_go(kata):
    catalogue = Catalogue(["lamp", "chair", "table"])
    watched = weakref.ref(catalogue)
    report = kata.make_reporter(catalogue)
    del catalogue
    gc.collect()

    assert watched() is None, tell(
        "The reporter still holds the catalogue, so nobody can get rid of it.",
        called="watched = weakref.ref(catalogue); report = make_reporter(catalogue); "
        "del catalogue; watched()",
        got=words("the catalogue"),
        expected=None,
        ask="Which names does `report` use, and when does it need their values?",
    )
    assert report() == 3, tell(
        "The number should outlive the catalogue.",
        called="report = make_reporter(catalogue); del catalogue; report()",
        got=report(),
        expected=3,
    )


def test_the_number_is_that_of_the_beginning(kata):
    catalogue = Catalogue(["lamp", "chair", "table"])
    report = kata.make_reporter(catalogue)
    catalogue.append("shelf")
    seen = report()

    assert seen == 3, tell(
        "An article that came later is counted too.",
        called="report = make_reporter(catalogue); catalogue.append('shelf'); report()",
        got=seen,
        expected=3,
    )
