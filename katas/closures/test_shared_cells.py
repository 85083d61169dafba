"""Tests for `shared_cells`: one cell, or two that look alike."""

from dojo import tell

SHOP = (
    "shop = lambda goods, staff, tills: (lambda: (goods, staff), lambda: (goods, staff, tills))\n"
)


def shop(goods, staff, tills):
    return lambda: (goods, staff), lambda: (goods, staff, tills)


def test_functions_of_one_call_share_their_variables(kata):
    look, count = shop(["lamp"], ["Ada"], [1])
    seen = kata.shared_cells(look, count)

    assert seen == {"goods", "staff"}, tell(
        "What both functions keep in one cell is shared, and nothing else is.",
        called=SHOP + "look, count = shop(['lamp'], ['Ada'], [1]); shared_cells(look, count)",
        got=seen,
        expected={"goods", "staff"},
        ask="Which names are in `__code__.co_freevars` of both?",
    )


def test_functions_of_two_calls_share_nothing(kata):
    look, _ = shop(["lamp"], ["Ada"], [1])
    _, count = shop(["lamp"], ["Ada"], [1])
    seen = kata.shared_cells(look, count)

    assert seen == set(), tell(
        "Two calls make two sets of cells, even if names and values are alike.",
        called=SHOP + "look, _ = shop(['lamp'], ['Ada'], [1]); _, count = shop(['lamp'], ['Ada'], "
        "[1])\nshared_cells(look, count)",
        got=seen,
        expected=set(),
        ask="What does `==` compare for two cells, and what does `is`?",
    )


def test_one_value_in_two_cells_is_not_shared(kata):
    goods = ["lamp"]
    look, _ = shop(goods, ["Ada"], [1])
    _, count = shop(goods, ["Ada"], [1])
    seen = kata.shared_cells(look, count)

    assert seen == set(), tell(
        "Two variables may name one object, and are two variables still.",
        called=SHOP + "goods = ['lamp']; look, _ = shop(goods, ['Ada'], [1]); _, count = "
        "shop(goods, ['Ada'], [1])\nshared_cells(look, count)",
        got=seen,
        expected=set(),
        ask="If `look` rebinds its variable `goods`, does `count` see the new value?",
    )


def test_functions_without_a_closure_share_nothing(kata):
    look, _ = shop(["lamp"], ["Ada"], [1])
    seen = [kata.shared_cells(shop, look), kata.shared_cells(look, shop)]

    assert seen == [set(), set()], tell(
        "A function that takes nothing along shares nothing.",
        called=SHOP + "look, _ = shop(['lamp'], ['Ada'], [1])\n"
        "[shared_cells(shop, look), shared_cells(look, shop)]",
        got=seen,
        expected=[set(), set()],
        ask="What is `shop.__closure__`?",
    )


def test_an_empty_cell_can_be_shared(kata):
    def opening(hour):
        del hour
        return lambda: hour, lambda: hour  # the cell of `hour` stays, and is empty

    seen = kata.shared_cells(*opening(8))

    assert seen == {"hour"}, tell(
        "A variable is shared even while it has no value.",
        called="def opening(hour): del hour; return lambda: hour, lambda: hour\n\n"
        "shared_cells(*opening(8))",
        got=seen,
        expected={"hour"},
        ask="Do you need the contents of a cell to know which cell it is?",
    )
