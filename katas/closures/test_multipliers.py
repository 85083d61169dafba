"""Tests for `multipliers`: a closure keeps a variable, and each function needs its own."""

from dojo import tell, words


def test_each_function_has_its_own_rate(kata):
    functions = list(kata.multipliers([2, 3, 4]))
    seen = [function(10) for function in functions]

    assert seen != [40, 40, 40], tell(
        "All functions use one variable, which holds the last rate by now.",
        called="functions = list(multipliers([2, 3, 4])); [f(10) for f in functions]",
        got=seen,
        expected=[20, 30, 40],
        ask="When is `rate` looked up: when a function is made, or when it is called?",
    )
    assert seen == [20, 30, 40], tell(
        "Each function should multiply by the rate it was made for.",
        called="functions = list(multipliers([2, 3, 4])); [f(10) for f in functions]",
        got=seen,
        expected=[20, 30, 40],
    )


def test_rates_may_come_from_a_generator(kata):
    seen = len(list(kata.multipliers(rate for rate in (5, 6))))

    assert seen == 2, tell(
        "Rates that can be gone through only once do not all get their function.",
        called="len(list(multipliers(rate for rate in (5, 6))))",
        got=seen,
        expected=2,
        ask="How often, and how, do you go through the rates?",
    )


def test_the_list_of_rates_may_change_afterwards(kata):
    rates = [2, 3]
    functions = kata.multipliers(rates)
    rates[0] = 100
    double, _ = functions
    seen = double(10)

    assert seen != 1000, tell(
        "The caller's list is read later, so that what happens to it changes a function.",
        called="rates = [2, 3]; functions = multipliers(rates); rates[0] = 100\n"
        "double, _ = functions; double(10)",
        got=seen,
        expected=20,
        ask="Which line of yours reads the list, and when does that line run?",
    )
    assert seen == 20, tell(
        "The first function should have the first rate, whatever comes later.",
        called="rates = [2, 3]; functions = multipliers(rates); rates[0] = 100\n"
        "double, _ = functions; double(10)",
        got=seen,
        expected=20,
    )


def test_a_function_takes_one_argument_only(kata):
    double, _ = kata.multipliers([2, 3])
    try:
        seen = double(10, 7)
    except TypeError:
        seen = TypeError

    assert seen != 70, tell(
        "A second argument takes the place of the rate.",
        called="double, _ = multipliers([2, 3]); double(10, 7)",
        got=seen,
        expected=words("a TypeError"),
        ask="A default value belongs to a parameter. Who can give a parameter a value?",
    )
    assert seen is TypeError, tell(
        "A second argument should be refused.",
        called="double, _ = multipliers([2, 3]); double(10, 7)",
        got=seen,
        expected=words("a TypeError"),
    )
