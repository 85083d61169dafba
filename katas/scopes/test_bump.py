"""Tests for `bump`: an assignment in a function makes a local variable, unless it is declared."""

from dojo import tell, words


def test_a_drop_is_counted(kata):
    try:
        seen = kata.bump()
    except NameError as error:
        seen = words(type(error).__name__)

    assert not isinstance(seen, words), tell(
        "In the function, `total` is not the variable of the module.",
        called="bump()",
        got=seen,
        expected=1,
        ask="What does an assignment anywhere in a function make of the name?",
        see="https://docs.python.org/3/reference/simple_stmts.html#the-global-statement",
    )
    assert seen is not None, tell(
        "The drop was counted, but `bump` does not return the new total.",
        called="bump()",
        got=seen,
        expected=1,
    )
    assert isinstance(seen, int), tell(
        "The new total should be a number.", called="bump()", got=seen, expected=1
    )


def test_the_step_is_added(kata):
    seen = [kata.bump(3), kata.bump(), kata.bump(0), kata.bump(4)]

    assert seen == [3, 4, 4, 8], tell(
        "Each call should add its step to what was there, and return the new total.",
        called="[bump(3), bump(), bump(0), bump(4)]",
        got=seen,
        expected=[3, 4, 4, 8],
    )


def test_the_total_of_the_module_is_rebound(kata):
    kata.bump(6)

    assert kata.total == 6, tell(
        "The new total was returned, but the variable of the module is the old one.",
        called="gauge.bump(6); gauge.total",
        got=kata.total,
        expected=6,
        ask="Which variable has the new number: the module's, or one of the function's own?",
    )


def test_a_total_set_from_outside_counts(kata):
    kata.total = 40
    seen = kata.bump(2)

    assert seen == 42, tell(
        "`bump` went on from another number than the `total` of the module.",
        called="gauge.total = 40; gauge.bump(2)",
        got=seen,
        expected=42,
        ask="When is `total` read: at each call, or once? And from where?",
    )


def test_the_number_is_kept_in_one_place(kata, subtests):
    for total in (40, 0):
        with subtests.test(f"total = {total}"):
            kata.total = 0
            kata.bump(9)
            kata.total = total
            seen = (kata.bump(2), kata.total)

            assert seen == (total + 2, total + 2), tell(
                "A call before has left a number that counts more than `total` does.",
                called=f"gauge.bump(9); gauge.total = {total}; (gauge.bump(2), gauge.total)",
                got=seen,
                expected=(total + 2, total + 2),
                ask="Where is the number kept, besides in `total`?",
            )
