"""Tests for `main_argv`: the command line is read by a call, not by an import."""

import sys

from dojo import tell, words


def test_rooms_are_taken_from_the_list_that_is_given(kata, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["survey.py", "cellar"])
    seen = kata.main(["library", "hall"])

    assert seen == "survey of library, hall", tell(
        "The list that is given holds the rooms, and nothing but rooms.",
        called="main(['library', 'hall'])",
        got=seen,
        expected="survey of library, hall",
        ask="Is there a program's name in front of these arguments?",
    )


def test_the_command_line_is_read_at_the_call(kata, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["survey.py", "cellar", "gym"])
    seen = kata.main()

    assert "survey.py" not in seen, tell(
        "The name of the program is taken for a room.",
        called="sys.argv = ['survey.py', 'cellar', 'gym']; main()",
        got=seen,
        expected="survey of cellar, gym",
        ask="What is the first item of `sys.argv`?",
    )
    assert seen == "survey of cellar, gym", tell(
        "`main` reads a command line that is not the one of now.",
        called="sys.argv = ['survey.py', 'cellar', 'gym']; main()",
        got=seen,
        expected="survey of cellar, gym",
        ask="When is the default of a parameter evaluated: at the call, or at the `def`?",
    )


def test_an_empty_list_is_not_nothing(kata, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["survey.py", "cellar"])
    seen = kata.main([])

    assert seen == "no rooms", tell(
        "An empty list was given, and `main` went to the command line all the same.",
        called="sys.argv = ['survey.py', 'cellar']; main([])",
        got=seen,
        expected="no rooms",
        ask="Which values besides None are false?",
    )


def test_a_command_line_without_rooms(kata, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["survey.py"])
    seen = kata.main()

    assert seen == "no rooms", tell(
        "The command line names no room.",
        called="sys.argv = ['survey.py']; main()",
        got=seen,
        expected="no rooms",
        ask="What is left when the first item is taken away?",
    )


def test_lists_stay_as_they_are(kata, monkeypatch):
    line = ["survey.py", "cellar", "gym"]
    monkeypatch.setattr(sys, "argv", line)
    kata.main()

    assert line == ["survey.py", "cellar", "gym"], tell(
        "`main` changed the command line, which others read as well.",
        called="sys.argv = ['survey.py', 'cellar', 'gym']; main(); sys.argv",
        got=words(repr(line)),
        expected=["survey.py", "cellar", "gym"],
        ask="Does your way of leaving the first item out make a new list?",
    )
