"""Tests for `once`: a closure that remembers, whatever there is to remember."""

from contextlib import suppress

from dojo import tell, words


def recorder(*results):
    """A function that returns, or raises, each of `results` in turn, and the calls it got."""
    calls, left = [], list(results)

    def function(*args, **kwargs):
        calls.append((args, kwargs))
        result = left.pop(0)
        if isinstance(result, Exception):
            raise result
        return result

    return function, calls


def test_the_first_result_is_returned_ever_after(kata):
    function, calls = recorder(["open at 9"], ["open at 10"])
    settings = kata.once(function)
    first, second = settings(), settings()

    assert len(calls) == 1, tell(
        "The function should be called once, and not again.",
        called="settings = once(read_settings); settings(); settings()",
        got=words(f"{len(calls)} calls of read_settings"),
        expected=words("1 call"),
    )
    assert second is first, tell(
        "The later call should return the very object of the first.",
        called="settings = once(read_settings); first = settings(); settings() is first",
        got=second is first,
        expected=True,
    )


def test_arguments_are_handed_on_and_then_do_not_matter(kata):
    function, calls = recorder("the first", "the second")
    settings = kata.once(function)
    settings("shop.toml", encoding="utf-8")

    assert calls == [(("shop.toml",), {"encoding": "utf-8"})], tell(
        "The first call should hand on its arguments, by position and by name.",
        called="once(read_settings)('shop.toml', encoding='utf-8')",
        got=calls,
        expected=[(("shop.toml",), {"encoding": "utf-8"})],
    )

    seen = settings("other.toml")
    assert seen == "the first", tell(
        "Other arguments should not lead to another call.",
        called="settings('shop.toml', encoding='utf-8'); settings('other.toml')",
        got=seen,
        expected="the first",
        ask="Does what you remember depend on the arguments?",
    )


def test_none_is_a_result_too(kata):
    function, _ = recorder(None, "called again")
    settings = kata.once(function)
    settings()
    seen = settings()

    assert seen is None, tell(
        "A remembered None is taken for nothing remembered.",
        called="settings = once(lambda: None); settings(); settings()",
        got=words(f"{seen!r} from a second call"),
        expected=None,
        ask="How can you tell `not called yet` from every possible result?",
    )


def test_a_call_that_raises_may_be_tried_again(kata):
    function, _ = recorder(OSError("no such file"), "read at last")
    settings = kata.once(function)
    with suppress(OSError):
        settings()
    seen = settings()

    assert seen == "read at last", tell(
        "A call that raised gave no result, and yet something is remembered.",
        called="settings = once(read_settings); settings() raises OSError; settings()",
        got=seen,
        expected="read at last",
        ask="In which order do you call, and note that you have called?",
    )


def test_the_exception_comes_out(kata):
    function, _ = recorder(OSError("no such file"), "read at last")
    settings = kata.once(function)
    try:
        seen = settings()
    except OSError as error:
        seen = error

    assert isinstance(seen, OSError), tell(
        "Who asked for the settings should hear that reading them failed.",
        called="once(read_settings)(), where read_settings raises OSError",
        got=seen,
        expected=words("the OSError"),
    )


def test_each_function_remembers_its_own_result(kata):
    left = kata.once(recorder("left")[0])
    right = kata.once(recorder("right")[0])
    seen = [left(), right(), left()]

    assert seen == ["left", "right", "left"], tell(
        "Two functions made by `once` share one memory.",
        called="left, right = once(read_left), once(read_right); [left(), right(), left()]",
        got=seen,
        expected=["left", "right", "left"],
    )
