"""Tests for `dev_loop`: what others wrote may raise, also when it is reloaded."""

from types import SimpleNamespace

from dojo import tell, words


def failing(error):
    """A function that raises `error`, whatever it is called with."""

    def fail(*args):
        raise error

    return fail


def improve(plugin):
    plugin.run = "better {}".format
    return plugin


def answers(kata, lines, run="{} done".format, reload=improve, end=EOFError):
    """What the loop writes, and in words what it raises, if it does."""
    left, written = list(lines), []

    def read():
        if not left:
            raise end("no more lines")
        return left.pop(0)

    try:
        kata.dev_loop(SimpleNamespace(run=run), read, written.append, reload)
    except (Exception, KeyboardInterrupt) as error:
        written.append(words(type(error).__name__ + " went through"))
    return written


def test_the_loop_ends_with_the_lines(kata):
    seen = answers(kata, ["dawn.jpg", "dusk.jpg"])

    assert seen == ["dawn.jpg done", "dusk.jpg done"], tell(
        "Each line is answered, and the loop ends when there are no more.",
        called="dev_loop(...)  # lines: dawn.jpg, dusk.jpg, and then EOFError",
        got=seen,
        expected=["dawn.jpg done", "dusk.jpg done"],
        ask="How does `input` say that there are no more lines?",
        see="https://docs.python.org/3/library/functions.html#input",
    )


def test_a_reload_takes_up_the_new_code(kata):
    seen = answers(kata, ["dawn.jpg", "reload", "dawn.jpg"])

    assert seen[-1:] == ["better dawn.jpg"], tell(
        "After a reload, the loop still runs the old function.",
        called="dev_loop(...)  # lines: dawn.jpg, reload, dawn.jpg",
        got=seen,
        expected=["dawn.jpg done", "better dawn.jpg"],
        ask="When do you look up `run` in the module?",
    )


def test_a_reload_is_not_run_as_a_line(kata):
    seen = answers(kata, ["reload"])

    assert seen == [], tell(
        "The word `reload` is for the loop, not a picture for the filter.",
        called="dev_loop(...)  # line: reload",
        got=seen,
        expected=[],
    )


def test_an_exception_of_the_filter_is_answered(kata, subtests):
    for error in (ZeroDivisionError("no size"), EOFError("picture cut off"), KeyError("angle")):
        with subtests.test(type(error).__name__):
            seen = answers(kata, ["dawn.jpg", "reload", "dawn.jpg"], run=failing(error))
            expected = [f"{type(error).__name__}: {error}", "better dawn.jpg"]
            assert seen == expected, tell(
                "An exception of the filter is answered with type and text; the loop goes on.",
                called=f"dev_loop(...)  # run raises {error!r}; lines: dawn.jpg, reload, dawn.jpg",
                got=seen,
                expected=expected,
                ask="Which statements does your `try` cover, and which of them may raise what?",
            )


def test_a_failed_reload_is_answered(kata, subtests):
    for error in (SyntaxError("half written"), ImportError("no such module")):
        with subtests.test(type(error).__name__):
            seen = answers(kata, ["reload", "dawn.jpg"], reload=failing(error))
            expected = [f"{type(error).__name__}: {error}", "dawn.jpg done"]
            assert seen == expected, tell(
                "A reload that fails is answered, and the filter of before goes on.",
                called=f"dev_loop(...)  # reload raises {error!r}; lines: reload, dawn.jpg",
                got=seen,
                expected=expected,
                ask="Whose code does a reload run, and is it always finished?",
            )


def test_an_interrupt_goes_through(kata, subtests):
    stop = KeyboardInterrupt()
    cases = [
        ("run", ["dawn.jpg"], {"run": failing(stop)}),
        ("reload", ["reload"], {"reload": failing(stop)}),
        ("read", [], {"end": KeyboardInterrupt}),
    ]
    for case, lines, what in cases:
        with subtests.test(case):
            seen = answers(kata, lines, **what)
            assert seen == ["KeyboardInterrupt went through"], tell(
                "Whoever presses Ctrl-C wants to leave the loop.",
                called=f"dev_loop(...)  # {case} raises KeyboardInterrupt",
                got=seen,
                expected=[words("KeyboardInterrupt went through")],
                ask="Of which class are all exceptions that a program should mend?",
                see="https://docs.python.org/3/library/exceptions.html#exception-hierarchy",
            )
