"""Tests for `dev_loop`: what others wrote may raise, also when it is reloaded."""

from types import SimpleNamespace

from dojo import tell, words


class UnsharpError(Exception):
    """An exception that only the filter knows."""


def failing(error):
    """A function that raises `error`, whatever it is called with."""

    def fail(*args):
        raise error

    return fail


def improve(plugin):
    plugin.run = "better {}".format
    return plugin


def answers(kata, lines, run="{} done".format, reload=improve, end=EOFError, bad=None):
    """What the loop writes, and in words what it raises, if it does."""
    left, written = list(lines), []

    def read():
        if not left:
            raise end("no more lines")
        return left.pop(0)

    def write(text):
        if text == bad:
            raise BrokenPipeError("nobody reads this")
        written.append(text)

    try:
        kata.dev_loop(SimpleNamespace(run=run), read, write, reload)
    except (Exception, KeyboardInterrupt) as error:
        written.append(words(type(error).__name__ + " went through"))
    return written


def test_the_loop_ends_with_the_lines(kata):
    seen = answers(kata, ["dawn.jpg", "", "reload.jpg"])
    expected = ["dawn.jpg done", " done", "reload.jpg done"]

    assert seen == expected, tell(
        "Each line but `reload` is for the filter, and the loop ends with the lines.",
        called="dev_loop(...)  # lines: 'dawn.jpg', '', 'reload.jpg', and then EOFError",
        got=seen,
        expected=expected,
        ask="How does `input` say that there are no more lines?",
        see="https://docs.python.org/3/library/functions.html#input",
    )


def test_a_reload_takes_up_the_new_code(kata):
    reloaded = []
    seen = answers(
        kata,
        ["dawn.jpg", "reload", "dawn.jpg"],
        reload=lambda plugin: reloaded.append(plugin) or improve(plugin),
    )

    assert len(reloaded) == 1, tell(
        "The line `reload` calls the function `reload` that the loop was given, once.",
        called="dev_loop(plugin, read, write, reload)  # lines: dawn.jpg, reload, dawn.jpg",
        got=words(f"reload was called {len(reloaded)} times, and these answers: {seen}"),
        expected=words("reload was called once"),
    )
    assert seen[-1:] == ["better dawn.jpg"], tell(
        "After a reload, the loop still runs the old function.",
        called="dev_loop(...)  # lines: dawn.jpg, reload, dawn.jpg",
        got=seen,
        expected=["dawn.jpg done", "better dawn.jpg"],
        ask="When do you look up `run` in the module?",
    )


def test_a_reload_is_not_answered(kata):
    seen = answers(kata, ["reload"])

    assert seen == [], tell(
        "The word `reload` is for the loop, not a picture for the filter."
        if "better reload" in seen or "reload done" in seen
        else "A reload that succeeds is not answered.",
        called="dev_loop(...)  # line: reload",
        got=seen,
        expected=[],
    )


def test_an_exception_of_the_filter_is_answered(kata, subtests):
    errors = (
        ZeroDivisionError("no size"),
        EOFError("picture cut off"),
        KeyError("angle"),
        UnsharpError("blurred twice"),
    )
    for error in errors:
        with subtests.test(type(error).__name__):
            called = f"dev_loop(...)  # run raises {error!r}; lines: dawn.jpg, reload, dawn.jpg"
            seen = answers(kata, ["dawn.jpg", "reload", "dawn.jpg"], run=failing(error))
            expected = [f"{type(error).__name__}: {error}", "better dawn.jpg"]
            assert seen[-1:] == expected[-1:], tell(
                "An exception of the filter has ended the loop.",
                called=called,
                got=seen,
                expected=expected,
                ask="Which statements does your `try` cover, and which of them may raise what?",
            )
            assert seen == expected, tell(
                "The answer to an exception is its type and its text.",
                called=called,
                got=seen,
                expected=expected,
                ask="What do `type(error).__name__`, `str(error)` and `repr(error)` give?",
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


def test_what_write_raises_goes_through(kata):
    seen = answers(kata, ["dawn.jpg", "dusk.jpg"], bad="dawn.jpg done")

    assert seen == ["BrokenPipeError went through"], tell(
        "What `write` raises is no exception of the filter, and goes through.",
        called="dev_loop(...)  # write fails once; lines: dawn.jpg, dusk.jpg",
        got=seen,
        expected=[words("BrokenPipeError went through")],
        ask="Does your `try` cover a call that is neither the reload nor the filter?",
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
