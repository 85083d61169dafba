"""Tests for `running_average`: each name that an inner function rebinds needs its declaration."""

from dojo import tell, words


def test_the_first_value_is_its_own_average(kata):
    try:
        seen = kata.running_average()(18.5)
    except NameError as error:
        seen = words(type(error).__name__)

    assert not isinstance(seen, words), tell(
        "`add` cannot rebind the variables of the function around it.",
        called="running_average()(18.5)",
        got=seen,
        expected=18.5,
        ask="Which names does `add` assign to, and which of them does it declare?",
        see="https://docs.python.org/3/reference/simple_stmts.html#the-nonlocal-statement",
    )
    assert seen == 18.5, tell(
        "The first value should be returned as its own average.",
        called="running_average()(18.5)",
        got=seen,
        expected=18.5,
    )


def test_all_values_so_far_count(kata):
    add = kata.running_average()
    seen = [add(value) for value in (10.0, 20.0, 3.0, -1.0)]

    assert seen != [10.0, 20.0, 3.0, -1.0], tell(
        "Nothing is remembered from one call of `add` to the next.",
        called="add = running_average(); [add(t) for t in (10.0, 20.0, 3.0, -1.0)]",
        got=seen,
        expected=[10.0, 15.0, 11.0, 8.0],
        ask="A parameter is bound anew at each call. Which variables outlive it?",
    )
    assert seen == [10.0, 15.0, 11.0, 8.0], tell(
        "Each call should return the average of all values so far.",
        called="add = running_average(); [add(t) for t in (10.0, 20.0, 3.0, -1.0)]",
        got=seen,
        expected=[10.0, 15.0, 11.0, 8.0],
    )


def test_each_value_counts_whatever_it_is(kata, subtests):
    cases = [
        ("one value twice", [20.0, 20.0, 5.0]),
        ("a zero", [6.0, 0.0, 3.0]),
        ("zero first", [0.0, 3.0]),
        ("not round", [1.0, 0.0, 0.0]),
    ]
    for case, values in cases:
        with subtests.test(case):
            add = kata.running_average()
            try:
                seen = [add(value) for value in values]
            except ZeroDivisionError as error:
                seen = words(type(error).__name__)
            expected = [sum(values[:n]) / n for n in range(1, len(values) + 1)]

            assert seen == expected, tell(
                "Every value counts once, zero and repeats too, and nothing is rounded.",
                called=f"add = running_average(); [add(value) for value in {values}]",
                got=seen,
                expected=expected,
                ask="Which values are left out, or which digits?",
            )


def test_two_averages_share_nothing(kata):
    harbour, hill = kata.running_average(), kata.running_average()
    harbour(20.0)
    hill(4.0)
    seen = (harbour(22.0), hill(6.0))

    assert seen == (21.0, 5.0), tell(
        "What one station added is in the average of the other.",
        called="harbour(20.0); hill(4.0); (harbour(22.0), hill(6.0))",
        got=seen,
        expected=(21.0, 5.0),
        ask="How many variables `total` are there: one, or one for each call?",
    )


def test_a_new_average_leaves_the_old_one_alone(kata):
    harbour = kata.running_average()
    harbour(20.0)
    kata.running_average()
    seen = harbour(22.0)

    assert seen == 21.0, tell(
        "To make a second average has wiped out the first.",
        called="harbour(20.0); running_average(); harbour(22.0)",
        got=seen,
        expected=21.0,
        ask="Whose variables does `running_average` set to zero when it is called?",
    )
