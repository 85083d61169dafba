"""Tests for `closure_vars`: names from the code object, values from the cells."""

from dojo import tell, words

PARCEL = "parcel = lambda zone, weight: lambda: zone * weight\n"


def parcel(zone, weight):
    return lambda: zone * weight


def test_names_go_with_their_values(kata):
    seen = kata.closure_vars(parcel(5, 3))

    assert seen == {"zone": 5, "weight": 3}, tell(
        "Each free variable should stand beside the value in its own cell.",
        called=PARCEL + "closure_vars(parcel(5, 3))",
        got=seen,
        expected={"zone": 5, "weight": 3},
        ask="Which attribute of a code object names the variables that come from outside?",
    )


def test_a_function_without_a_closure_has_none(kata):
    seen = kata.closure_vars(parcel)

    assert seen == {}, tell(
        "A function that takes nothing along has no free variables.",
        called=PARCEL + "closure_vars(parcel)",
        got=seen,
        expected={},
        ask="What is `parcel.__closure__`? A tuple?",
    )


def test_none_is_a_value(kata):
    seen = kata.closure_vars(parcel(0, None))

    assert seen == {"zone": 0, "weight": None}, tell(
        "A variable that holds None or 0 has a value, and that is it.",
        called=PARCEL + "closure_vars(parcel(0, None))",
        got=seen,
        expected={"zone": 0, "weight": None},
        ask="How does an empty cell differ from one that holds None?",
    )


def test_a_variable_without_a_value_is_left_out(kata):
    def opening(early, late):
        del early
        return lambda: (early, late)  # the cell of `early` stays, and is empty

    seen = kata.closure_vars(opening(8, 18))

    assert seen == {"late": 18}, tell(
        "An empty cell has no value to show, and the others have.",
        called="def opening(early, late): del early; return lambda: (early, late)\n\n"
        "closure_vars(opening(8, 18))",
        got=seen,
        expected={"late": 18},
        ask="What does reading `cell_contents` of an empty cell do?",
    )


def test_a_bound_method_is_asked_about_its_function(kata):
    def tax(percent):
        return lambda self, net: net * percent // 100

    class Invoice:
        due = tax(20)

    seen = kata.closure_vars(Invoice().due)

    assert seen == {"percent": 20}, tell(
        "A bound method takes along what its function takes along.",
        called="tax = lambda percent: lambda self, net: net * percent // 100\n"
        "class Invoice: due = tax(20)\n\n"
        "closure_vars(Invoice().due)",
        got=seen,
        expected={"percent": 20},
    )


def test_the_cell_of_the_class_counts(kata):
    class Desk:
        def label(self):
            return super().__repr__()

    seen = kata.closure_vars(Desk.label)

    assert seen == {"__class__": Desk}, tell(
        "A method that says `super()` has one free variable more than its text shows.",
        called="class Desk: label = lambda self: super().__repr__()\n\nclosure_vars(Desk.label)",
        got=seen,
        expected=words("{'__class__': Desk}"),
    )
