"""Tests for `local_names`: a code object keeps its own variables in two places."""

from inspect import getsource

from dojo import tell

# ruff: noqa: A001, A002 - the variables of `tape` are called like built-ins

FREQUENCY = 98


def call_with(function):
    return f"{getsource(function)}\nlocal_names({function.__name__})"


def air(title, minutes=3):
    line = f"{title}, {minutes} minutes"
    return line.upper()


def chart(station, *titles, top=10, **votes):
    import math

    for place, title in enumerate(titles[:top]):
        if (share := votes.get(title, 0)) > place:
            print(station, math.floor(share))


def jukebox(coins, volume):
    queue = []

    def choose(title):
        queue.append((title, volume))

    return choose


def first_long(titles):
    return found if any(len(found := title) > 12 for title in titles) else None


def station():
    played = 0

    def play(title):
        nonlocal played
        played += 1

        def again():
            return title, played

        return again

    return play


def tape(id, minutes):
    list = [id] * minutes
    print(list)


def retune(step):
    global FREQUENCY
    FREQUENCY += step
    return round(FREQUENCY)


def test_parameters_and_other_variables_count(kata):
    seen = kata.local_names(air)

    assert isinstance(seen, set), tell(
        "The names should come as a set, which has no order and holds each once.",
        called=call_with(air),
        got=seen,
        expected={"title", "minutes", "line"},
    )
    assert seen != {"title", "minutes"}, tell(
        "A function has other variables than its parameters.",
        called=call_with(air),
        got=seen,
        expected={"title", "minutes", "line"},
        ask="Which attribute of the code object names both?",
    )
    assert "upper" not in seen, tell(
        "The name of an attribute is no variable.",
        called=call_with(air),
        got=seen,
        expected={"title", "minutes", "line"},
        ask="What does `co_names` hold, and what does it not?",
    )
    assert seen == {"title", "minutes", "line"}, tell(
        "Each parameter and each name that the function binds should be there.",
        called=call_with(air),
        got=seen,
        expected={"title", "minutes", "line"},
    )


def test_every_way_to_bind_counts(kata):
    expected = {"station", "titles", "top", "votes", "math", "place", "title", "share"}
    seen = kata.local_names(chart)

    assert seen == expected, tell(
        "An import, a loop and a walrus bind names too, and so do `*` and `**`.",
        called=call_with(chart),
        got=seen,
        expected=expected,
        ask="Who has found all of them already, when the function was compiled?",
    )


def test_a_variable_in_a_cell_counts(kata):
    seen = kata.local_names(jukebox)

    assert "queue" in seen, tell(
        "A variable that an inner function uses too is missing.",
        called=call_with(jukebox),
        got=seen,
        expected={"coins", "volume", "queue", "choose"},
        ask="In which attribute of `jukebox.__code__` is `queue`? Try all that begin with `co_`.",
    )
    assert "title" not in seen, tell(
        "A variable of an inner function belongs to that function alone.",
        called=call_with(jukebox),
        got=seen,
        expected={"coins", "volume", "queue", "choose"},
    )
    assert seen == {"coins", "volume", "queue", "choose"}, tell(
        "The variables in cells should be there beside the others.",
        called=call_with(jukebox),
        got=seen,
        expected={"coins", "volume", "queue", "choose"},
    )


def test_what_a_walrus_binds_in_a_generator_expression_counts(kata):
    seen = kata.local_names(first_long)

    assert seen == {"titles", "found"}, tell(
        "A generator expression keeps its loop variable; a walrus in it binds around it.",
        called=call_with(first_long),
        got=seen,
        expected={"titles", "found"},
        ask="Two functions use `found`, if you count the generator expression. Where is it kept?",
    )


def test_a_free_variable_does_not_count(kata):
    seen = kata.local_names(station())

    assert "played" not in seen, tell(
        "A free variable belongs to the function around, whoever binds or uses it.",
        called=f"{getsource(station)}\nlocal_names(station())",
        got=seen,
        expected={"title", "again"},
        ask="In which tuples of `play` is `played`, and in which is `title`? And in `again`?",
    )
    assert seen == {"title", "again"}, tell(
        "Only what the function has for itself should be there.",
        called=f"{getsource(station)}\nlocal_names(station())",
        got=seen,
        expected={"title", "again"},
    )


def test_a_variable_may_have_the_name_of_a_built_in(kata):
    seen = kata.local_names(tape)

    assert seen == {"id", "minutes", "list"}, tell(
        "A name that the function binds is its own, even if a built-in is called so too.",
        called=call_with(tape),
        got=seen,
        expected={"id", "minutes", "list"},
        ask="Which names has the compiler kept apart already? Is anything left to be sorted out?",
    )


def test_a_global_does_not_count(kata):
    seen = kata.local_names(retune)

    assert seen == {"step"}, tell(
        "A global and a built-in are no variables of the function.",
        called=call_with(retune),
        got=seen,
        expected={"step"},
        ask="What does `co_names` hold? And what does the `global` statement say?",
    )
