"""Tests for `builtins_predict`: each program is run here, on the Python that runs these tests."""

from dojo.predict import Asked, check_prediction, check_programs, check_reason

RULES = "c9c4fee039d1"

PROGRAMS = [
    Asked(
        "imported_module",
        source="cb3f50274ace",
        rule="980f48f070d2",
        question="What has the import put into the namespace of the module?",
    ),
    Asked(
        "old_name",
        source="16f764dd833a",
        rule="06f0eb6e53a6",
        question="Of which Python is that name, and which one are you running?",
    ),
    Asked(
        "bound_and_deleted",
        source="9a113631ac81",
        rule="13ede58cdfa2",
        question="Into which namespace does the first line write, and what does `del` leave there?",
    ),
    Asked(
        "names_of_the_entry",
        source="38fae1ae19b6",
        rule="3251f4d426b7",
        question="What kind of object is asked for an attribute here?",
    ),
    Asked(
        "bound_for_all",
        source="404ae53b7af7",
        rule="75a583316f3d",
        question="When does `greet` look for the name, and where does the search end?",
    ),
    Asked(
        "empty_entry",
        source="d095b43bb26b",
        rule="0839e309d4f4",
        question="What does `exec` do with an entry that is there already?",
    ),
    Asked(
        "missing_entry",
        source="9b7ec5a9362d",
        rule="fae4605c68b0",
        question="Which keys has the namespace afterwards, and whose is the third?",
    ),
    Asked(
        "entry_bound_anew",
        source="a80121c08759",
        rule="365d3768ca4e",
        question="When does a function get its built-in names: when made, or at each call?",
    ),
]


def test_programs_and_rules_are_as_they_were(kata):
    check_programs(kata, PROGRAMS, RULES)


def test_each_prediction_comes_true(kata, subtests):
    for program in kata.PROGRAMS:
        with subtests.test(program.name):
            check_prediction(program, PROGRAMS)


def test_each_reason_is_the_reason(kata, subtests):
    for program in kata.PROGRAMS:
        with subtests.test(program.name):
            check_reason(program, PROGRAMS)
