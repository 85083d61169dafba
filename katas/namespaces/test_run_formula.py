"""Tests for `run_formula`: `exec` reads and binds names in the namespace that you give it."""

from dojo import tell, words

RECURSION = """
def fold(times):
    return 1 if times == 0 else 2 * fold(times - 1)

layers = fold(5)
"""

COMPREHENSION = """
rate = 3
prices = [rate * weight for weight in [1, 2]]
"""


def test_what_the_formula_binds_is_returned(kata):
    try:
        seen = kata.run_formula("net = gross - fee", gross=50, fee=8)
    except NameError:
        seen = words("a NameError")

    assert not isinstance(seen, words), tell(
        "The formula cannot see its inputs.",
        called="run_formula('net = gross - fee', gross=50, fee=8)",
        got=seen,
        expected={"net": 42},
        ask="Which namespace does `exec` take if you give it none, and what is in it?",
    )
    assert isinstance(seen, dict) and seen.get("net") == 42, tell(
        "The result should hold the name that the formula bound, and its value.",
        called="run_formula('net = gross - fee', gross=50, fee=8)",
        got=seen,
        expected={"net": 42},
        ask="Into which dict does `exec` bind names? Can you look into it afterwards?",
    )


def test_nothing_else_is_returned(kata):
    seen = kata.run_formula("dearer = prices[1]", prices=[4, 9])
    surplus = sorted(set(seen) - {"dearer"})

    assert surplus in ([], ["__builtins__"]), tell(
        "Names are returned that the formula did not bind.",
        called="sorted(run_formula('dearer = prices[1]', prices=[4, 9]))",
        got=sorted(seen),
        expected=["dearer"],
        ask="What was in the namespace before the formula ran?",
    )
    assert surplus == [], tell(
        "Python put `__builtins__` into the namespace, the formula did not.",
        called="sorted(run_formula('dearer = prices[1]', prices=[4, 9]))",
        got=sorted(seen),
        expected=["dearer"],
        see="https://docs.python.org/3/library/functions.html#exec",
    )


def test_an_input_that_is_bound_anew_is_returned(kata):
    seen = kata.run_formula("price = price + tax", price=60, tax=12)

    assert seen == {"price": 72}, tell(
        "The formula bound an input anew, so it is part of the result.",
        called="run_formula('price = price + tax', price=60, tax=12)",
        got=seen,
        expected={"price": 72},
        ask="What do you know about an input before the run that you can compare afterwards?",
    )


def test_an_equal_object_is_another_object(kata):
    seen = kata.run_formula("paid = paid > 0\nprices = list(prices)", paid=1, prices=[4])

    assert seen.get("paid") is True, tell(
        "A name that refers to another object counts, even if the two are equal.",
        called="run_formula('paid = paid > 0', paid=1)  # and True == 1",
        got=seen,
        expected={"paid": True},
        ask="Which operator asks whether two names refer to one object?",
    )
    assert seen.get("prices") == [4], tell(
        "A new list counts, even if it is of the same class and equal to the old one.",
        called="run_formula('prices = list(prices)', prices=[4])",
        got={name: value for name, value in seen.items() if name == "prices"},
        expected={"prices": [4]},
        ask="Which operator asks whether two names refer to one object?",
    )


def test_none_is_a_value(kata):
    seen = kata.run_formula("change = None", tip=None)

    assert "change" in seen, tell(
        "A name that is bound to None is bound.",
        called="run_formula('change = None', tip=None)",
        got=seen,
        expected={"change": None},
        ask="How can you tell a name that is absent from one whose value is None?",
    )
    assert seen == {"change": None}, tell(
        "An input whose value is None was not bound by the formula.",
        called="run_formula('change = None', tip=None)",
        got=seen,
        expected={"change": None},
        ask="How can you tell a name that is absent from one whose value is None?",
    )


def test_whatever_binds_a_name_counts(kata, subtests):
    cases = [
        ("def dearer(price): return price + 1", ["dearer"], "A `def` statement binds a name."),
        ("import math", ["math"], "An `import` statement binds a name."),
        ("for day in [1, 2]: pass", ["day"], "A `for` statement binds its variable."),
        ("_rate = 3", ["_rate"], "A name that begins with an underscore is a name like any other."),
    ]
    for src, expected, idea in cases:
        with subtests.test(src):
            seen = sorted(kata.run_formula(src))
            assert seen == expected, tell(
                idea,
                called=f"sorted(run_formula({src!r}))",
                got=seen,
                expected=expected,
                ask="Is it the kind of name that matters, or whether it is in the namespace?",
            )


def test_an_input_that_keeps_its_object_is_not_returned(kata):
    seen = kata.run_formula("price = price", price=60)

    assert seen == {}, tell(
        "The name refers to the object that it had before, so it is not in the result.",
        called="run_formula('price = price', price=60)",
        got=seen,
        expected={},
        ask="Does the text of a formula tell which object a name refers to in the end?",
    )


def test_the_inputs_are_the_formulas_own(kata):
    try:
        seen = kata.run_formula("del guests", guests=2)
    except KeyError:
        seen = words("a KeyError")
    made = kata.run_formula("def share(bill): return bill / guests", guests=2)

    assert seen == {}, tell(
        "A formula may delete an input, and then there is nothing to return.",
        called="run_formula('del guests', guests=2)",
        got=seen,
        expected={},
        ask="Which names are in the namespace when the formula has run?",
    )
    assert "share" in made, tell(
        "A function that the formula defines is part of the result.",
        called="run_formula('def share(bill): return bill / guests', guests=2)",
        got=made,
        expected=words("share among the names"),
    )
    try:
        later = made["share"](30)
    except NameError:
        later = words("a NameError")
    assert later == 15, tell(
        "A function that the formula defines has lost an input that it uses.",
        called="run_formula('def share(bill): return bill / guests', guests=2)['share'](30)",
        got=later,
        expected=15.0,
        ask="Where does the function look for its globals when it is called later?",
    )


def test_each_formula_begins_anew(kata):
    kata.run_formula("leftover = tip", tip=3)
    seen = [
        kata.run_formula(f"known = {name!r} in globals()").get("known")
        for name in ("leftover", "tip")
    ]

    assert seen[0] is False, tell(
        "A formula sees what an earlier formula has bound.",
        called="run_formula('leftover = 1'); run_formula('known = \"leftover\" in globals()')",
        got={"known": seen[0]},
        expected={"known": False},
        ask="When is the dict made in which the formula runs: at each call, or once?",
    )
    assert seen[1] is False, tell(
        "A formula sees the inputs of an earlier one.",
        called="run_formula('pass', tip=3); run_formula('known = \"tip\" in globals()')",
        got={"known": seen[1]},
        expected={"known": False},
        ask="When is the dict made in which the formula runs: at each call, or once?",
    )


def test_an_input_may_have_any_name(kata):
    try:
        seen = kata.run_formula("double = 2 * src", src=4)
    except TypeError:
        seen = words("a TypeError")

    assert seen == {"double": 8}, tell(
        "An input cannot be called like the first parameter.",
        called="run_formula('double = 2 * src', src=4)",
        got=seen,
        expected={"double": 8},
        ask="What does the `/` in the signature of the task do?",
    )


def test_functions_of_the_formula_see_its_names(kata, subtests):
    cases = [
        ("a function calls itself", RECURSION, "layers", 32),
        ("a comprehension reads a name of the formula", COMPREHENSION, "prices", [3, 6]),
    ]
    for case, src, name, expected in cases:
        with subtests.test(case):
            try:
                seen = kata.run_formula(src).get(name)
            except NameError as error:
                seen = error
            assert not isinstance(seen, NameError), tell(
                "In the formula, a function cannot see a name that the formula has bound.",
                called=f"run_formula({src!r})",
                got=words("a NameError"),
                expected=words(f"{name} = {expected!r}"),
                ask="How many dicts does `exec` get? Names are bound in the last of them, and a "
                "function looks for its globals in the first.",
            )
            assert seen == expected, tell(
                "A formula should run like the top level of a module.",
                called=f"run_formula({src!r})[{name!r}]",
                got=seen,
                expected=expected,
            )


def test_a_formula_may_use_built_in_functions(kata):
    try:
        seen = kata.run_formula("total = sum(prices)", prices=[4, 9]).get("total")
    except NameError:
        seen = words("a NameError")

    assert seen == 13, tell(
        "The formula should see the built-in functions.",
        called="run_formula('total = sum(prices)', prices=[4, 9])['total']",
        got=seen,
        expected=13,
        ask="Which key in a namespace leads to the built-in names? What if you leave it alone?",
    )


def test_a_formula_and_this_module_stay_apart(kata):
    seen = kata.run_formula("known = 'run_formula' in globals()\nleftover = 1")

    assert "leftover" not in vars(kata), tell(
        "What the formula binds is left behind in your module.",
        called="run_formula('leftover = 1'); 'leftover' in globals()",
        got=True,
        expected=False,
        ask="Whose namespace is `globals()`?",
    )
    assert seen.get("known") is False, tell(
        "The formula sees the names of your module.",
        called="run_formula('known = \"run_formula\" in globals()')",
        got=seen,
        expected={"known": False},
        ask="What is in the namespace when the formula begins? Only the inputs should be.",
    )
