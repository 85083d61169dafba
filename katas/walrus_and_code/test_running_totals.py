"""Tests for `running_totals`: a walrus in a comprehension binds a variable of the function."""

from dojo import tell, words


def test_each_entry_adds_one_more_value(kata):
    try:
        seen = kata.running_totals([140, 60, 205])
    except NameError:  # an UnboundLocalError is one too, and which it is depends on the version
        seen = words("a NameError")

    assert not isinstance(seen, words), tell(
        "A name is read that has no value yet.",
        called="running_totals([140, 60, 205])",
        got=seen,
        expected=[140, 200, 405],
        ask="If it is `:=` that binds it: what does the right side read at the very first step?",
    )
    assert isinstance(seen, list), tell(
        "The totals should come as a list.",
        called="running_totals([140, 60, 205])",
        got=seen,
        expected=[140, 200, 405],
    )
    assert seen != [140, 60, 205], tell(
        "Each entry is its value alone: nothing is carried from one to the next.",
        called="running_totals([140, 60, 205])",
        got=seen,
        expected=[140, 200, 405],
        ask="Does what stands to the right of `:=` read what it bound the last time?",
    )
    assert seen != [0, 140, 200, 405], tell(
        "There should be one entry for each value, and none for the start.",
        called="running_totals([140, 60, 205])",
        got=seen,
        expected=[140, 200, 405],
    )
    assert seen == [140, 200, 405], tell(
        "Each entry should be the sum of the values up to this one.",
        called="running_totals([140, 60, 205])",
        got=seen,
        expected=[140, 200, 405],
    )


def test_the_start_is_part_of_every_total(kata):
    seen = kata.running_totals([3, 4], start=100)

    assert seen == [103, 107], tell(
        "The totals should go on from the start.",
        called="running_totals([3, 4], start=100)",
        got=seen,
        expected=[103, 107],
    )


def test_values_may_come_from_a_generator(kata):
    try:
        seen = kata.running_totals(minutes for minutes in (2, 5, 1))
    except TypeError:
        seen = words("a TypeError")

    assert seen == [2, 7, 8], tell(
        "Values that can be gone through only once should do as well.",
        called="running_totals(minutes for minutes in (2, 5, 1))",
        got=seen,
        expected=[2, 7, 8],
        ask="A generator has no length and no slices. Do you need the earlier values again, "
        "or only what they add up to?",
    )


def test_pieces_of_text_add_up(kata):
    try:
        seen = kata.running_totals(["Let", " It", " Be"], start="")
    except TypeError:
        seen = words("a TypeError")

    assert seen != ["Let", " ItLet", " Be ItLet"], tell(
        "With text it matters on which side of `+` the total so far stands.",
        called="running_totals(['Let', ' It', ' Be'], start='')",
        got=seen,
        expected=["Let", "Let It", "Let It Be"],
    )
    assert seen == ["Let", "Let It", "Let It Be"], tell(
        "Whatever can be added to the start should do, not only numbers.",
        called="running_totals(['Let', ' It', ' Be'], start='')",
        got=seen,
        expected=["Let", "Let It", "Let It Be"],
        ask="What is added to the first piece: the start that was given, or a 0 of yours?",
    )


def test_the_start_stays_as_it_is(kata):
    called = "start = []; running_totals([['Let'], ['It']], start); start"
    start = []
    try:
        seen = kata.running_totals([["Let"], ["It"]], start)
    except TypeError:
        seen = words("a TypeError")

    assert start == [], tell(
        "The list that the caller passed as the start is not the same any more.",
        called=called,
        got=start,
        expected=[],
        ask="Try `+` and `+=` on a list at the prompt. Which of the two makes a new list?",
    )
    assert seen != [["Let", "It"], ["Let", "It"]], tell(
        "All entries are one list, which grew while the others were added.",
        called="running_totals([['Let'], ['It']], start=[])",
        got=seen,
        expected=[["Let"], ["Let", "It"]],
        ask="Is a new list made at each step, or is the old one changed?",
    )
    assert seen == [["Let"], ["Let", "It"]], tell(
        "Lists should add up as numbers and text do.",
        called="running_totals([['Let'], ['It']], start=[])",
        got=seen,
        expected=[["Let"], ["Let", "It"]],
    )


def test_a_value_of_0_has_an_entry_too(kata):
    seen = kata.running_totals([3, 0, 4])

    assert seen != [3], tell(
        "A value that is false is not the end of the values.",
        called="running_totals([3, 0, 4])",
        got=seen,
        expected=[3, 3, 7],
        ask="When does a loop whose condition is the value itself end?",
    )
    assert seen == [3, 3, 7], tell(
        "There should be one entry for each value, for a 0 as well.",
        called="running_totals([3, 0, 4])",
        got=seen,
        expected=[3, 3, 7],
    )


def test_no_values_no_totals(kata):
    try:
        seen = kata.running_totals([], start=5)
    except (ValueError, IndexError, StopIteration) as error:
        seen = words(type(error).__name__)

    assert seen == [], tell(
        "Where there is no value there is no total.",
        called="running_totals([], start=5)",
        got=seen,
        expected=[],
    )


def test_each_call_counts_for_itself(kata):
    kata.running_totals([40, 2])
    seen = kata.running_totals([7])

    assert seen != [49], tell(
        "A call goes on where the call before has ended.",
        called="running_totals([40, 2]); running_totals([7])",
        got=seen,
        expected=[7],
        ask="Where is the variable that keeps the total: in the call, or in the module?",
    )
    assert seen == [7], tell(
        "A second call should give what it would give if it were the first.",
        called="running_totals([40, 2]); running_totals([7])",
        got=seen,
        expected=[7],
    )
