"""Tests for `set_closure`: a cell can be written, and all who share it see that."""

from dojo import tell, words


def till(discount, rate):
    def price(net):
        return net * rate - discount

    def tag():
        return f"x{rate}"

    return price, tag


def test_the_function_uses_the_new_value(kata):
    price, _ = till(1, 2)
    kata.set_closure(price, "rate", 5)
    seen = price(10)

    assert seen != 15, tell(
        "Another variable of the closure was changed.",
        called="price, tag = till(discount=1, rate=2); set_closure(price, 'rate', 5); price(10)",
        got=seen,
        expected=49,
        ask="Which cell belongs to which name? See `co_freevars`.",
    )
    assert seen == 49, tell(
        "The function should work with the new rate, and with the discount as it was.",
        called="price, tag = till(discount=1, rate=2); set_closure(price, 'rate', 5); price(10)",
        got=seen,
        expected=49,
    )


def test_functions_that_share_the_variable_see_it(kata):
    price, tag = till(1, 2)
    kata.set_closure(price, "rate", 5)
    seen = tag()

    assert seen == "x5", tell(
        "A function with the same variable still sees the old value.",
        called="price, tag = till(1, 2); set_closure(price, 'rate', 5); tag()",
        got=seen,
        expected="x5",
        ask="Did you change the cell, or give one function another cell?",
    )


def test_functions_of_another_call_do_not(kata):
    price, _ = till(1, 2)
    _, other = till(1, 2)
    kata.set_closure(price, "rate", 5)
    seen = other()

    assert seen == "x2", tell(
        "A variable of another call was changed.",
        called="price, _ = till(1, 2); _, other = till(1, 2); set_closure(price, 'rate', 5); "
        "other()",
        got=seen,
        expected="x2",
    )


def test_a_variable_without_a_value_can_get_one(kata):
    def early():
        return later

    kata.set_closure(early, "later", "now")
    seen = later = early()

    assert seen == "now", tell(
        "An empty cell can be filled as well.",
        called="set_closure(early, 'later', 'now'), before `later` had a value; early()",
        got=later,
        expected="now",
    )


def test_an_unknown_name_is_refused(kata, subtests, monkeypatch):
    monkeypatch.setitem(globals(), "rate", "the rate of the module")
    price, _ = till(1, 2)
    for function, name in ((price, "discuont"), (till, "rate"), (price, "net")):
        with subtests.test(f"{function.__name__}, {name}"):
            try:
                kata.set_closure(function, name, 0)
            except NameError:
                seen = NameError
            else:
                seen = words("no exception")
            assert seen is NameError, tell(
                "Only a free variable of the function can be set.",
                called=f"set_closure({function.__name__}, {name!r}, 0)",
                got=seen,
                expected=words("a NameError"),
            )
    assert globals()["rate"] == "the rate of the module", tell(
        "A global was changed, which is no variable of the closure.",
        called="set_closure(till, 'rate', 0); rate",
        got=globals()["rate"],
        expected="the rate of the module",
    )
