"""Tests for `main_argv`: the command line is read by a call, not by an import."""

import sys

from dojo import tell


def test_rooms_are_taken_from_the_list_that_is_given(kata, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["survey.py", "cellar"])
    seen = kata.main(["library", "hall"])

    assert seen != "survey of hall", tell(
        "The list that is given holds the rooms, and nothing but rooms.",
        called="main(['library', 'hall'])",
        got=seen,
        expected="survey of library, hall",
        ask="Is there a program's name in front of these arguments?",
    )
    assert seen == "survey of library, hall", tell(
        "The survey is of all rooms that are given, in their order.",
        called="main(['library', 'hall'])",
        got=seen,
        expected="survey of library, hall",
    )


def test_the_command_line_is_read_at_each_call(kata, monkeypatch, subtests):
    for rooms in (["cellar", "gym"], ["attic"]):
        line = ["survey.py", *rooms]
        monkeypatch.setattr(sys, "argv", line.copy())
        with subtests.test(repr(line)):
            seen = kata.main()
            expected = f"survey of {', '.join(rooms)}"
            assert "survey.py" not in seen, tell(
                "The name of the program is taken for a room.",
                called=f"sys.argv = {line}; main()",
                got=seen,
                expected=expected,
                ask="What is the first item of `sys.argv`?",
            )
            assert seen == expected, tell(
                "`main()` does not tell of the command line as it is now.",
                called=f"sys.argv = {line}; main()",
                got=seen,
                expected=expected,
                ask="Which line reads `sys.argv`, and when does it run: at each call, or once?",
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


def test_the_command_line_stays_as_it_is(kata, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["survey.py", "cellar", "gym"])
    kata.main()

    assert sys.argv == ["survey.py", "cellar", "gym"], tell(
        "`main` changed the command line, which others read as well.",
        called="sys.argv = ['survey.py', 'cellar', 'gym']; main(); sys.argv",
        got=sys.argv,
        expected=["survey.py", "cellar", "gym"],
        ask="Does your way of leaving the first item out make a new list?",
    )


def test_the_list_of_the_caller_stays_as_it_is(kata):
    rooms = ["library", "hall"]
    kata.main(rooms)

    assert rooms == ["library", "hall"], tell(
        "`main` changed the list of its caller, who may still need it.",
        called="rooms = ['library', 'hall']; main(rooms); rooms",
        got=rooms,
        expected=["library", "hall"],
        ask="Which methods of a list change it? Is the parameter a list of its own?",
    )
