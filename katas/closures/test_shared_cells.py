"""Tests for `shared_cells`: one cell, or two that look alike."""

from dojo import tell


def shop(price):
    stock = 0
    sold = 0

    def buy(number):
        nonlocal stock
        stock += number
        return price

    def sell():
        nonlocal stock, sold
        stock -= 1
        sold += 1
        return price

    return buy, sell


def test_functions_of_one_call_share_their_variables(kata):
    seen = kata.shared_cells(*shop(5))

    assert seen == {"stock", "price"}, tell(
        "What both functions keep in one cell is shared, and nothing else is.",
        called="buy, sell = shop(5); shared_cells(buy, sell)",
        got=seen,
        expected={"stock", "price"},
        ask="Which names are in `co_freevars` of both?",
    )


def test_functions_of_two_calls_share_nothing(kata):
    buy, _ = shop(5)
    _, sell = shop(5)
    seen = kata.shared_cells(buy, sell)

    assert seen == set(), tell(
        "Two calls make two sets of cells, even if names and values are the same.",
        called="buy, _ = shop(5); _, sell = shop(5); shared_cells(buy, sell)",
        got=seen,
        expected=set(),
        ask="What does `==` compare for two cells, and what does `is`?",
    )


def test_one_value_in_two_cells_is_not_shared(kata):
    tags = ["new"]
    buy, _ = shop(tags)
    _, sell = shop(tags)
    seen = kata.shared_cells(buy, sell)

    assert seen == set(), tell(
        "Two variables may name one object, and are two variables still.",
        called="tags = ['new']; buy, _ = shop(tags); _, sell = shop(tags); shared_cells(buy, sell)",
        got=seen,
        expected=set(),
    )


def test_functions_without_a_closure_share_nothing(kata):
    buy, _ = shop(5)
    seen = [kata.shared_cells(shop, buy), kata.shared_cells(buy, shop)]

    assert seen == [set(), set()], tell(
        "A function that takes nothing along shares nothing.",
        called="[shared_cells(shop, buy), shared_cells(buy, shop)]",
        got=seen,
        expected=[set(), set()],
        ask="What is `shop.__closure__`?",
    )


def test_an_empty_cell_can_be_shared(kata):
    def first():
        return later

    def second():
        return later

    seen = kata.shared_cells(first, second)
    later = "by now"

    assert seen == {"later"}, tell(
        "A variable is shared before it has a value, too.",
        called=f"shared_cells(first, second), before `later` had its value {later!r}",
        got=seen,
        expected={"later"},
        ask="Do you need the contents of a cell to know which cell it is?",
    )
