"""Tests for `reload_state`: a reload runs the code again, in the namespace that is there."""

from importlib.util import module_from_spec

from dojo import tell

RELOAD = "https://docs.python.org/3/library/importlib.html#importlib.reload"


def run_again(module):
    """What a reload does with a module: its loader runs the code in the same namespace."""
    module.__spec__.loader.exec_module(module)


def test_a_filter_is_registered(kata):
    kata.register("sepia")

    assert kata.FILTERS == ["sepia"], tell(
        "What was registered is not in the list.",
        called="register('sepia'); FILTERS",
        got=kata.FILTERS,
        expected=["sepia"],
    )


def test_a_reload_keeps_the_filters(kata):
    before = kata.FILTERS
    before[:] = ["sepia", "turn"]
    run_again(kata)

    assert kata.FILTERS == ["sepia", "turn"], tell(
        "The reload ran the code again, and it emptied the list."
        if kata.FILTERS is before
        else "The reload ran the code again, and it bound the name to a new list.",
        called="FILTERS[:] = ['sepia', 'turn']; importlib.reload(reload_state)\n"
        "reload_state.FILTERS",
        got=kata.FILTERS,
        expected=["sepia", "turn"],
        ask="Which names are in the namespace of the module when a reload begins to run it?",
        see=RELOAD,
    )


def test_the_list_is_the_very_same(kata):
    before = kata.FILTERS
    run_again(kata)
    kata.register("sepia")

    assert before == ["sepia"], tell(
        "Whoever imported the list before the reload does not see what is registered now.",
        called="before = FILTERS; importlib.reload(reload_state)\n"
        "reload_state.register('sepia'); before",
        got=before,
        expected=["sepia"],
        ask="Is a list that is equal the same list?",
    )


def test_a_new_module_begins_empty(kata):
    kata.FILTERS.append("sepia")
    new = module_from_spec(kata.__spec__)
    run_again(new)

    assert new.FILTERS == [], tell(
        "A second module, made from the same file, finds the filters of the first.",
        called="FILTERS.append('sepia')\nnew = module_from_spec(reload_state.__spec__)\n"
        "new.__spec__.loader.exec_module(new); new.FILTERS",
        got=new.FILTERS,
        expected=[],
        ask="What is kept in a place that is the same for all modules?",
    )
