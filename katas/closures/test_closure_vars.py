"""Tests for `closure_vars`: names from the code object, values from the cells."""

from dojo import tell


def parcel(weight, zone):
    def price():
        return weight * rate[zone]

    rate = {"near": 2, "far": 5}
    return price


def test_names_go_with_their_values(kata):
    seen = kata.closure_vars(parcel(3, "far"))
    expected = {"weight": 3, "zone": "far", "rate": {"near": 2, "far": 5}}

    assert seen == expected, tell(
        "Each free variable should stand beside the value in its own cell.",
        called="closure_vars(price), where price uses weight, rate and zone of parcel(3, 'far')",
        got=seen,
        expected=expected,
        ask="Which attribute of a code object names the variables that come from outside?",
    )


def test_a_function_without_a_closure_has_none(kata):
    seen = kata.closure_vars(parcel)

    assert seen == {}, tell(
        "A function that takes nothing along has no free variables.",
        called="closure_vars(parcel), where parcel uses no variable from outside",
        got=seen,
        expected={},
        ask="What is `parcel.__closure__`? A tuple?",
    )


def test_a_variable_without_a_value_is_left_out(kata):
    def early():
        return ready, later

    ready = "at nine"
    seen = kata.closure_vars(early)
    later = "at ten"

    assert seen == {"ready": "at nine"}, tell(
        "A cell that is still empty has no value to show, and the others have.",
        called="closure_vars(early), where `ready` has a value by now, and `later` has none yet",
        got=seen,
        expected={"ready": "at nine"},
        ask="What does reading `cell_contents` of an empty cell do?",
    )


def test_a_bound_method_is_asked_about_its_function(kata):
    tax = 20

    class Invoice:
        def total(self, net):
            return net + net * tax // 100

    seen = kata.closure_vars(Invoice().total)

    assert seen == {"tax": 20}, tell(
        "A bound method takes along what its function takes along.",
        called="closure_vars(Invoice().total), where total uses a variable `tax` from outside",
        got=seen,
        expected={"tax": 20},
    )


def test_the_cell_of_the_class_counts(kata):
    class Base:
        pass

    class Derived(Base):
        def name(self):
            return super().__repr__()

    seen = kata.closure_vars(Derived.name)

    assert seen == {"__class__": Derived}, tell(
        "A method that says `super()` has one free variable more than its text shows.",
        called="closure_vars(Derived.name), where name calls super()",
        got=seen,
        expected={"__class__": Derived},
    )
