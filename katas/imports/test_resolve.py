"""Tests for `resolve`: dots count packages, and the first of them is the package itself."""

from dojo import tell, words

IMPORT_ERRORS = ("ImportError", "ModuleNotFoundError")


def resolved(kata, name, package):
    try:
        return kata.resolve(name, package)
    except (ImportError, ValueError, LookupError) as error:
        return words(type(error).__name__)


def call(name, package):
    return f"resolve({name!r}, {package!r})"


def test_one_dot_is_the_package_itself(kata, subtests):
    cases = [(".wind", "gale.roof", "gale.roof.wind"), (".wind", "gale", "gale.wind")]
    for name, package, expected in cases:
        with subtests.test(package):
            seen = resolved(kata, name, package)

            assert seen != "ModuleNotFoundError", tell(
                "Something is imported. The names alone say what the name means.",
                called=call(name, package),
                got=seen,
                expected=expected,
                ask="Which line of yours needs a module, or a package, to be there?",
            )
            assert seen == expected, tell(
                "One dot is the package that the import stands in, not the one above.",
                called=call(name, package),
                got=seen,
                expected=expected,
                see="https://docs.python.org/3/reference/import.html#package-relative-imports",
            )


def test_each_further_dot_is_one_package_up(kata, subtests):
    cases = [
        ("..wind", "gale.wind", "gale.wind"),
        ("..wind", "gale.roof.mast", "gale.roof.wind"),
        ("...wind", "gale.roof.mast", "gale.wind"),
    ]
    for name, package, expected in cases:
        with subtests.test(f"{name}, {package}"):
            seen = resolved(kata, name, package)
            assert seen == expected, tell(
                "Each dot after the first should go up by one package.",
                called=call(name, package),
                got=seen,
                expected=expected,
                ask="How many parts of the package's name does each dot take away?",
            )


def test_only_the_dots_in_front_lead_up(kata):
    seen = resolved(kata, "..wind.vane", "gale.roof.mast")

    assert seen == "gale.roof.wind.vane", tell(
        "A dot within the name leads down, into a package. Only those in front lead up.",
        called=call("..wind.vane", "gale.roof.mast"),
        got=seen,
        expected="gale.roof.wind.vane",
        ask="How do you count dots: in the whole name, or only at its left end?",
    )


def test_dots_alone_are_a_package(kata, subtests):
    for name, expected in ((".", "gale.roof"), ("..", "gale")):
        with subtests.test(name):
            seen = resolved(kata, name, "gale.roof")

            assert not seen.endswith("."), tell(
                "Nothing stands after the dots, and yet a dot is put in front of it.",
                called=call(name, "gale.roof"),
                got=seen,
                expected=expected,
                ask="What is left of the name without its dots, and what do you join then?",
            )
            assert seen == expected, tell(
                "Dots alone should mean a package.",
                called=call(name, "gale.roof"),
                got=seen,
                expected=expected,
                ask="Where does `from . import tide` look for tide, and `from .. import tide`?",
            )


def test_a_name_without_dots_in_front_is_absolute(kata, subtests):
    for name, package in (("wind", "gale.roof"), ("gale.roof.wind", "gale"), ("wind", "")):
        with subtests.test(f"{name}, {package!r}"):
            seen = resolved(kata, name, package)
            assert seen == name, tell(
                "Without a dot in front the name is the full name, wherever it stands.",
                called=call(name, package),
                got=seen,
                expected=name,
                ask="Where does Python 3 look for `import json` in a package with a module `json`?",
            )


def test_too_many_dots_raise(kata, subtests):
    for name, package in (("..wind", "gale"), ("..", "gale"), ("....wind", "gale.roof")):
        with subtests.test(f"{name}, {package}"):
            seen = resolved(kata, name, package)
            assert seen not in ("ValueError", "IndexError", "KeyError"), tell(
                "That the name leads nowhere is told, but not as a failed import.",
                called=call(name, package),
                got=seen,
                expected=words("an ImportError"),
                ask="Which exception does code catch that can go on without an import?",
            )
            assert seen in IMPORT_ERRORS, tell(
                "The dots lead out of the topmost package. There is nothing above it.",
                called=call(name, package),
                got=seen,
                expected=words("an ImportError"),
                ask="What must be left of the package's name, at the least?",
            )


def test_without_a_package_there_is_nothing_to_start_from(kata, subtests):
    for name in (".wind", "."):
        with subtests.test(name):
            seen = resolved(kata, name, "")
            assert seen in IMPORT_ERRORS, tell(
                "A script belongs to no package, so no dot can mean anything there.",
                called=call(name, ""),
                got=seen,
                expected=words("an ImportError"),
                ask="How many parts has the name of no package? Try `''.split('.')`.",
            )
