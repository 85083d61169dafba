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

    assert not isinstance(seen, words), tell(
        "After the `except` block its name is gone, and so is the error.",
        called="last_error([frozen])",
        got=seen,
        expected=ice,
        ask="What does Python do with `error` at the end of `except ... as error`?",
        see="https://docs.python.org/3/reference/compound_stmts.html#the-try-statement",
    )
    assert seen is ice, tell(
        "The answer should be the exception itself, the very object that was raised.",
        called="last_error([frozen])",
        got=seen,
        expected=ice,
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


def test_each_report_begins_anew(kata):
    kata.last_error([fails_with(OSError("ice"))])
    seen = kata.last_error([works])

    assert seen is None, tell(
        "An error of one call is in the report of the next.",
        called="last_error([frozen]); last_error([works])",
        got=seen,
        expected=None,
        ask="When is what you keep the errors in made: at each call, or once?",
    )


def test_an_exception_that_is_returned_is_no_error(kata):
    seen = kata.last_error([lambda: OSError("ice")])

    assert seen is None, tell(
        "A sensor that returns an exception has not raised it.",
        called="last_error([lambda: OSError('ice')])",
        got=seen,
        expected=None,
        ask="How do you tell what a sensor returns from what it raises?",
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

    assert seen is not None, tell(
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


def test_what_is_no_exception_comes_through(kata, subtests):
    for kind in (SystemExit, KeyboardInterrupt, GeneratorExit):
        with subtests.test(kind.__name__):
            try:
                seen = kata.last_error([fails_with(kind("enough"))])
            except (SystemExit, KeyboardInterrupt, GeneratorExit) as error:
                seen = words(f"a {type(error).__name__}")

            assert seen == f"a {kind.__name__}", tell(
                "What is no `Exception` should come through, and is not for the report.",
                called=f"last_error([raises_{kind.__name__}])",
                got=seen,
                expected=words(f"a {kind.__name__}"),
                ask="Which exceptions are no `Exception`? See the hierarchy in the documentation.",
                see="https://docs.python.org/3/library/exceptions.html#exception-hierarchy",
            )
