"""Tests for `multipliers`: a closure keeps a variable, and each function needs its own."""

from dojo import tell, words


def test_each_function_has_its_own_rate(kata):
    seen = [function(10) for function in kata.multipliers([2, 3, 4])]

    assert seen != [40, 40, 40], tell(
        "All functions use one variable, which holds the last rate by now.",
        called="[f(10) for f in multipliers([2, 3, 4])]",
        got=seen,
        expected=[20, 30, 40],
        ask="When is `rate` looked up: when a function is made, or when it is called?",
    )
    assert seen == [20, 30, 40], tell(
        "Each function should multiply by the rate it was made for.",
        called="[f(10) for f in multipliers([2, 3, 4])]",
        got=seen,
        expected=[20, 30, 40],
    )


def test_rates_may_come_from_a_generator(kata):
    seen = [function(10) for function in kata.multipliers(rate for rate in (5, 6))]

    assert seen == [50, 60], tell(
        "The rates can be gone through only once, and that must do.",
        called="[f(10) for f in multipliers(rate for rate in (5, 6))]",
        got=seen,
        expected=[50, 60],
    )


def test_the_list_of_rates_may_change_afterwards(kata):
    rates = [2, 3]
    double, _ = kata.multipliers(rates)
    rates[0] = 100
    seen = double(10)

    assert seen == 20, tell(
        "A function looks into the caller's list each time, so it changes with the list.",
        called="rates = [2, 3]; double, _ = multipliers(rates); rates[0] = 100; double(10)",
        got=seen,
        expected=20,
    )


def test_a_function_takes_one_argument_only(kata):
    double, _ = kata.multipliers([2, 3])
    try:
        seen = double(10, 7)
    except TypeError:
        return

    assert False, tell(  # noqa: B011 - only a TypeError ends this test well
        "A second argument replaces the rate, where it should be refused.",
        called="double, _ = multipliers([2, 3]); double(10, 7)",
        got=seen,
        expected=words("a TypeError"),
        ask="A default value is a parameter too. Who can set it?",
    )
