"""Tests for `walrus_len`: `:=` takes the whole expression to its right."""

from dojo import tell

TITLE = "You've Got to Hide Your Love Away"


def test_a_long_title_gives_its_length(kata):
    seen = kata.scroll_length(TITLE)

    assert seen is not True, tell(
        "The name is bound to the answer of the comparison, not to the length.",
        called=f"scroll_length({TITLE!r})",
        got=seen,
        expected=33,
        ask="How far does what `:=` takes reach to the right?",
        see="https://docs.python.org/3/reference/expressions.html#operator-precedence",
    )
    assert seen != 1, tell(
        "A number made from True is 1, however long the title is.",
        called=f"scroll_length({TITLE!r})",
        got=seen,
        expected=33,
        ask="What is bound to the name: the length, or what a comparison says of it?",
    )
    assert seen == 33, tell(
        "A title that is too long should give the number of its characters.",
        called=f"scroll_length({TITLE!r})",
        got=seen,
        expected=33,
    )


def test_a_title_that_fits_gives_none(kata, subtests):
    for title in ("Help!", ""):
        with subtests.test(title):
            seen = kata.scroll_length(title)

            assert seen is not False, tell(
                "A title that fits should give None, and False is something else.",
                called=f"scroll_length({title!r})",
                got=seen,
                expected=None,
                ask="What is the value of `a and b` if `a` is False?",
            )
            assert seen is None, tell(
                "A title that fits does not scroll.",
                called=f"scroll_length({title!r})",
                got=seen,
                expected=None,
            )


def test_a_title_that_just_fits_gives_none(kata):
    seen = kata.scroll_length("Yellow Submarine")

    assert seen is None, tell(
        "There is room for 16 characters, so a title of 16 fits.",
        called="scroll_length('Yellow Submarine')",
        got=seen,
        expected=None,
    )


def test_a_letter_with_an_accent_is_one_character(kata):
    seen = kata.scroll_length("Má vlast: Vltava")

    assert seen is None, tell(
        "The display has room for characters, however many bytes each is written in.",
        called="scroll_length('Má vlast: Vltava')",
        got=seen,
        expected=None,
        ask="What does `len` count in a `str`, and what in the `bytes` made from it?",
    )


def test_one_character_too_many_is_too_many(kata):
    seen = kata.scroll_length("Eight Days a Week")

    assert seen == 17, tell(
        "A title of 17 characters does not fit, and scrolls.",
        called="scroll_length('Eight Days a Week')",
        got=seen,
        expected=17,
        ask="What is bound to the name at the moment when it is returned?",
    )
