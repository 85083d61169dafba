"""Tests for `params_of`: `co_varnames` begins with the parameters, in an order of its own."""

from inspect import getsource

from dojo import tell


def call_with(function):
    return f"{getsource(function)}\nparams_of({function.__name__})"


def tune(station, volume=5):
    frequency = len(station) + volume
    print(frequency)


def hush():
    volume = 0
    print(volume)


def fade(seconds, /, volume, steps=10):
    step = volume / steps
    pause = seconds / steps
    print(step, pause)


def repeat(title, *, times, pause=0):
    length = times * pause
    print(title, length)


def announce(station, speaker):
    text = "You are listening to "

    def say():
        return text + station

    return say, speaker


def queue(first, *others, loud=False, **notes):
    total = 1 + len(others)
    print(first, loud, notes, total)


def mix(tape, /, side, gain=1, *others, loud=False, slow=True, **notes):
    level = gain * (1 + len(others))
    print(tape, side, loud, slow, notes, level)


def play(title, artist, *guests):
    line = f"{title}, {artist}"
    print(line, guests)


def shuffle(*titles):
    kwargs = sorted(titles)
    print(kwargs)


def label(**notes):
    args = sorted(notes)
    print(args)


def skip(*, by=1, **flags):
    steps = by + len(flags)
    print(steps)


def test_parameters_are_listed_and_other_variables_are_not(kata, subtests):
    for function, expected in [(tune, ["station", "volume"]), (hush, [])]:
        with subtests.test(function.__name__):
            seen = kata.params_of(function)

            assert seen == expected, tell(
                "The parameters should be listed, and no other variable.",
                called=call_with(function),
                got=seen,
                expected=expected,
                ask="Which number in the code object says where the parameters end?",
            )


def test_a_positional_only_parameter_is_counted_once(kata):
    seen = kata.params_of(fade)

    assert seen != ["seconds", "volume", "steps", "step"], tell(
        "A parameter before the `/` is counted twice, so that a variable slips in.",
        called=call_with(fade),
        got=seen,
        expected=["seconds", "volume", "steps"],
        ask="Compare `fade.__code__.co_argcount` with `co_posonlyargcount`: what does each count?",
    )
    assert seen == ["seconds", "volume", "steps"], tell(
        "A parameter before the `/` is a parameter like the others.",
        called=call_with(fade),
        got=seen,
        expected=["seconds", "volume", "steps"],
    )


def test_a_keyword_only_parameter_is_listed(kata):
    seen = kata.params_of(repeat)

    assert seen == ["title", "times", "pause"], tell(
        "The parameters after a bare `*` should be listed too.",
        called=call_with(repeat),
        got=seen,
        expected=["title", "times", "pause"],
        ask="What does `repeat.__code__.co_argcount` count, and what counts the rest?",
    )


def test_a_starred_parameter_is_in_its_place(kata):
    seen = kata.params_of(queue)

    assert {"others", "notes"} & set(seen), tell(
        "The starred parameters are missing.",
        called=call_with(queue),
        got=seen,
        expected=["first", "others", "loud", "notes"],
        ask="No number counts them. What in the code object says whether there is one?",
        see="https://docs.python.org/3/library/inspect.html#inspect-module-co-flags",
    )
    assert seen != ["first", "loud", "others", "notes"], tell(
        "This is the order of `co_varnames`, not that of the first line.",
        called=call_with(queue),
        got=seen,
        expected=["first", "others", "loud", "notes"],
        ask="Where in `co_varnames` is the parameter with one star?",
    )
    assert seen == ["first", "others", "loud", "notes"], tell(
        "Every parameter should be where it is in the first line.",
        called=call_with(queue),
        got=seen,
        expected=["first", "others", "loud", "notes"],
    )


def test_the_star_follows_all_that_is_positional(kata, subtests):
    for function, expected in [
        (mix, ["tape", "side", "gain", "others", "loud", "slow", "notes"]),
        (play, ["title", "artist", "guests"]),
    ]:
        with subtests.test(function.__name__):
            seen = kata.params_of(function)

            assert sorted(seen) == sorted(expected), tell(
                "Each parameter should be listed once, and no other variable.",
                called=call_with(function),
                got=seen,
                expected=expected,
            )
            assert seen == expected, tell(
                "The one with a star comes after all positional ones, and before the others.",
                called=call_with(function),
                got=seen,
                expected=expected,
                ask="How many parameters stand before it? Which number counts exactly these?",
            )


def test_either_star_may_be_there_alone(kata, subtests):
    for function, expected in [
        (shuffle, ["titles"]),
        (label, ["notes"]),
        (skip, ["by", "flags"]),
    ]:
        with subtests.test(function.__name__):
            seen = kata.params_of(function)

            assert seen == expected, tell(
                "One star may be there without the other, and whatever its name is.",
                called=call_with(function),
                got=seen,
                expected=expected,
                ask="How can you tell from `co_flags` which of the two a function has?",
            )


def test_a_parameter_in_a_cell_is_a_parameter(kata):
    seen = kata.params_of(announce)

    assert seen == ["station", "speaker"], tell(
        "That an inner function uses a parameter does not change where it is listed.",
        called=call_with(announce),
        got=seen,
        expected=["station", "speaker"],
        ask="In which tuples is `station`, and in which is `text`?",
    )
