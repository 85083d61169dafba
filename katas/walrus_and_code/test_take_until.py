"""Tests for `take_until`: a loop ends where its condition says so, and at no other value."""

from dojo import tell, words


def test_values_before_the_mark_are_taken(kata):
    try:
        seen = kata.take_until([7, 3, "cut", 9], "cut")
    except TypeError:
        kata.take_until(iter([7, 3, "cut", 9]), "cut")  # raises if this is not about iterators
        seen = words("a TypeError")

    assert not isinstance(seen, words), tell(
        "A list is no iterator: `next` does not take it as it is.",
        called="take_until([7, 3, 'cut', 9], 'cut')",
        got=seen,
        expected=[7, 3],
        ask="What makes an iterator out of any iterable?",
    )
    assert True not in seen, tell(
        "The name is bound to the answer of the comparison, not to the value.",
        called="take_until([7, 3, 'cut', 9], 'cut')",
        got=seen,
        expected=[7, 3],
        ask="How far does what `:=` takes reach to the right?",
    )
    assert "cut" not in seen, tell(
        "The mark is no reading, and does not belong into the list.",
        called="take_until([7, 3, 'cut', 9], 'cut')",
        got=seen,
        expected=[7, 3],
        ask="Which comes first in your loop: looking at the value, or taking it?",
    )
    assert seen == [7, 3], tell(
        "The list should hold the values before the mark, and nothing else.",
        called="take_until([7, 3, 'cut', 9], 'cut')",
        got=seen,
        expected=[7, 3],
    )


def test_no_value_but_the_mark_ends_the_list(kata, subtests):
    for value in (0, None, "", False, -1, "end", ...):
        with subtests.test(repr(value)):
            seen = kata.take_until([4, value, 6, "cut"], "cut")

            assert seen == [4, value, 6], tell(
                f"{value!r} is not the mark, and should not end the list.",
                called=f"take_until([4, {value!r}, 6, 'cut'], 'cut')",
                got=seen,
                expected=[4, value, 6],
                ask="At which values does your loop stop? Is each of them the mark?",
            )


def test_values_may_come_from_any_iterable(kata, subtests):
    for values, mark, expected in [((4, 6, "cut", 8), "cut", [4, 6]), ("la|la", "|", ["l", "a"])]:
        with subtests.test(type(values).__name__):
            try:
                seen = kata.take_until(values, mark)
            except TypeError:
                kata.take_until(list(values), mark)  # raises if this is not about iterables
                seen = words("a TypeError")

            assert seen == expected, tell(
                "What a `for` loop can go through should do, and not a list alone.",
                called=f"take_until({values!r}, {mark!r})",
                got=seen,
                expected=expected,
                ask="What makes an iterator out of any iterable, without a look at its type?",
            )


def test_the_mark_may_be_any_object(kata, subtests):
    for mark in (0, None, -1):
        with subtests.test(repr(mark)):
            seen = kata.take_until([4, 6, mark, 8], mark)

            assert seen == [4, 6], tell(
                f"The mark {mark!r} should end the list, and no other value.",
                called=f"take_until([4, 6, {mark!r}, 8], {mark!r})",
                got=seen,
                expected=[4, 6],
            )


def test_an_equal_object_is_the_mark(kata):
    seen = kata.take_until([4, [1, 2], 8], [1, 2])

    assert seen == [4], tell(
        "A value that equals the mark should end the list, even if it is another object.",
        called="take_until([4, [1, 2], 8], [1, 2])",
        got=seen,
        expected=[4],
        ask="Which operator asks whether two objects are equal?",
    )


def test_objects_of_two_types_may_be_equal(kata):
    seen = kata.take_until([4, 1.0, 8], 1)

    assert seen == [4], tell(
        "A value that equals the mark should end the list, whatever its type.",
        called="take_until([4, 1.0, 8], 1)",
        got=seen,
        expected=[4],
        ask="What is `1.0 == 1`?",
    )


def test_what_looks_like_the_mark_need_not_equal_it(kata):
    seen = kata.take_until([4, "1", 1], 1)

    assert seen == [4, "1"], tell(
        "A text that looks like the mark does not equal it, and should not end the list.",
        called="take_until([4, '1', 1], 1)",
        got=seen,
        expected=[4, "1"],
        ask="What is compared in your loop: two objects, or what is printed for them?",
    )


def test_without_a_mark_all_values_are_taken(kata, subtests):
    for values in ([4, 6], []):
        with subtests.test(f"{values}"):
            try:
                seen = kata.take_until(list(values), "cut")
            except (StopIteration, ValueError) as error:
                seen = words(type(error).__name__)

            assert seen == values, tell(
                "Where no mark comes, the end of the values is the end of the list.",
                called=f"take_until({values}, 'cut')",
                got=seen,
                expected=values,
                ask="What does your way of looking for the next value do when there is none?",
            )


def test_what_comes_after_the_mark_is_still_there(kata):
    readings = iter([4, 6, "cut", 8, 3, "cut"])
    seen = []
    for _ in range(2):
        try:
            seen.append(kata.take_until(readings, "cut"))
        except (AttributeError, TypeError, ValueError) as error:
            seen.append(words(type(error).__name__))

    assert not isinstance(seen[0], words), tell(
        "An iterator has no index: it can only be asked for its next value.",
        called="readings = iter([4, 6, 'cut', 8, 3, 'cut']); take_until(readings, 'cut')",
        got=seen[0],
        expected=[4, 6],
    )
    assert seen == [[4, 6], [8, 3]], tell(
        "What comes after the mark should be left for the next call, and the mark not.",
        called="readings = iter([4, 6, 'cut', 8, 3, 'cut'])\n"
        "[take_until(readings, 'cut'), take_until(readings, 'cut')]",
        got=seen,
        expected=[[4, 6], [8, 3]],
        ask="How many values has your code taken from the iterator when it returns?",
    )
