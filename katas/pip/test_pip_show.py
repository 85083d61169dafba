"""Tests for `pip_show`: lines of a name and a value, and lines that are something else."""

import pytest

from dojo import tell, words

# tests/test_pip.py has a real pip print this, among other fields and files.
SHOW = (
    "Name: floor-plan\nSummary: Plans --- all floors ---\nRequires: tickets\nRequired-by: \n"
    "Files:\n  ---\n  floor_plan.py\n  plans/east---west.svg\n"
    "---\n"
    "Name: tickets\nSummary: \nRequires: \nRequired-by: floor-plan\n"
    "Files:\n  tickets.py\n"
)


@pytest.fixture
def check(kata):
    def check(idea, text, *expected, ask=None):
        try:
            seen = kata.parse_show(text)
        except (ValueError, LookupError) as error:
            seen = words(f"a {type(error).__name__}")
        assert seen == list(expected), tell(
            idea, called=f"parse_show({text!r})", got=seen, expected=list(expected), ask=ask
        )

    return check


def test_one_distribution_is_a_list_of_one_dict(check):
    check(
        "The result is a list with a dict for each distribution, also for a single one.",
        "Name: tickets\nVersion: 0.9\nInstaller: pip\n",
        {"Name": "tickets", "Version": "0.9", "Installer": "pip"},
    )


def test_a_value_may_have_colons(check):
    check(
        "Only the first colon of a line divides; the others belong to the value.",
        "Home-page: https://packages.example.org:8080/tickets\nSummary: Tickets: in colour\n",
        {
            "Home-page": "https://packages.example.org:8080/tickets",
            "Summary": "Tickets: in colour",
        },
        ask="How many parts has `'Summary: Tickets: in colour'.split(':')`?",
    )


def test_what_is_required_is_a_list_of_names(check):
    check(
        "`Requires` and `Required-by` hold names: the value is a list of these.",
        "Name: guide\nRequires: pillow, qr-code, tickets\nRequired-by: museum\n",
        {
            "Name": "guide",
            "Requires": ["pillow", "qr-code", "tickets"],
            "Required-by": ["museum"],
        },
    )


def test_a_value_may_be_empty(check):
    check(
        "An empty value is an empty text, and an empty list has no item, not even ''.",
        "Author: \nLicense:\nRequires: \nRequired-by:\nFiles:\n",
        {"Author": "", "License": "", "Requires": [], "Required-by": [], "Files": []},
        ask="What is `''.split(', ')`? And does a space follow each of the colons?",
    )


def test_each_indented_line_is_a_file(check, subtests):
    cases = [
        (
            ["../../bin/tour", "halls/east, west.svg", "halls/new: north.svg", "tour.py"],
            "By what does a file differ from all other lines, whatever its name is?",
        ),
        (
            [" north.svg", "east hall .svg", "tail.txt "],
            "Which of the spaces has pip put there, and which belong to the path?",
        ),
        (
            ["halls/a\u2028b.svg", "halls/c\x0cd.svg"],
            "Which characters end a line for `str.splitlines`? Look them up.",
        ),
    ]
    for paths, ask in cases:
        with subtests.test(paths[0]):
            check(
                "A line with two spaces in front is a file, whatever characters are in it.",
                "Name: tour\nFiles:\n" + "".join(f"  {path}\n" for path in paths),
                {"Name": "tour", "Files": paths},
                ask=ask,
            )


def test_only_a_line_of_dashes_divides_distributions(check):
    plan = {
        "Name": "floor-plan",
        "Summary": "Plans --- all floors ---",
        "Requires": ["tickets"],
        "Required-by": [],
        "Files": ["---", "floor_plan.py", "plans/east---west.svg"],
    }
    tickets = {
        "Name": "tickets",
        "Summary": "",
        "Requires": [],
        "Required-by": ["floor-plan"],
        "Files": ["tickets.py"],
    }
    check(
        "Two distributions are divided by a line that is `---` from end to end.",
        SHOW,
        plan,
        tickets,
        ask="Where else in the text are three dashes, and do they begin or end a line?",
    )


def test_each_distribution_has_a_dict_of_its_own(kata):
    text = "Name: audioguide\n---\nName: tickets\n---\nName: tour\n"
    names = [fields.get("Name") for fields in kata.parse_show(text) if isinstance(fields, dict)]

    assert names == ["audioguide", "tickets", "tour"], tell(
        "Each distribution needs a dict of its own.",
        called=f"[fields.get('Name') for fields in parse_show({text!r})]",
        got=names,
        expected=["audioguide", "tickets", "tour"],
        ask="Are all items of your list one object? How often does your code make a dict?",
    )


def test_an_empty_text_shows_nothing(check):
    check("pip has found none of the distributions, so there is nothing in the list.", "")
