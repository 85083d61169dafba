"""Tests for `last_error`: the name after `except ... as` is deleted when its block ends."""

from dojo import tell, words


def fails_with(error):
    def sensor():
        raise error

    return sensor


def works():
    return 21.5


def test_the_error_survives_its_block(kata):
    ice = OSError("ice")
    try:
        seen = kata.last_error([fails_with(ice)])
    except UnboundLocalError:
        seen = words("an UnboundLocalError")

    assert seen is ice, tell(
        "After the `except` block its name is gone, and so is the error.",
        called="last_error([frozen])",
        got=seen,
        expected=ice,
        ask="What does Python do with `error` at the end of `except ... as error`?",
        see="https://docs.python.org/3/reference/compound_stmts.html#the-try-statement",
    )


def test_without_errors_there_is_none(kata):
    try:
        seen = (kata.last_error([]), kata.last_error([works, works]))
    except UnboundLocalError:
        seen = words("an UnboundLocalError")

    assert seen == (None, None), tell(
        "If no sensor fails, the answer is None.",
        called="(last_error([]), last_error([works, works]))",
        got=seen,
        expected=(None, None),
        ask="Is the name that you return bound if no `except` block ever runs?",
    )


def test_the_last_error_counts(kata):
    first, last = OSError("ice"), ValueError("dust")
    seen = kata.last_error([fails_with(first), works, fails_with(last)])

    assert seen is not first, tell(
        "This is the first error, not the last one.",
        called="last_error([frozen, works, dusty])",
        got=seen,
        expected=last,
        ask="Are the sensors after a broken one called at all?",
    )
    assert seen is last, tell(
        "The answer should be the exception itself that was raised last.",
        called="last_error([frozen, works, dusty])",
        got=seen,
        expected=last,
    )


def test_a_sensor_that_works_wipes_nothing_out(kata):
    ice = OSError("ice")
    seen = kata.last_error([works, fails_with(ice), works])

    assert seen is ice, tell(
        "A sensor that works has wiped out the error of one before it.",
        called="last_error([works, frozen, works])",
        got=seen,
        expected=ice,
        ask="Which lines run for a sensor that works?",
    )


def test_every_sensor_is_called_once(kata):
    calls = []
    sensors = [
        lambda: calls.append("hill"),
        fails_with(OSError("ice")),
        lambda: calls.append("bay"),
    ]
    try:
        kata.last_error(iter(sensors))
    except UnboundLocalError:
        calls.append(words("an UnboundLocalError"))

    assert calls == ["hill", "bay"], tell(
        "Each sensor should be called once, in order, whatever the others do.",
        called="last_error(iter([hill, frozen, bay]))",
        got=calls,
        expected=["hill", "bay"],
    )


def test_what_is_no_exception_comes_through(kata):
    try:
        seen = kata.last_error([fails_with(SystemExit("enough"))])
    except SystemExit:
        seen = words("a SystemExit")

    assert seen == "a SystemExit", tell(
        "A sensor asked the whole program to end, and the report took that for an error.",
        called="last_error([asks_to_exit])",
        got=seen,
        expected=words("a SystemExit"),
        see="https://docs.python.org/3/library/exceptions.html#exception-hierarchy",
    )
