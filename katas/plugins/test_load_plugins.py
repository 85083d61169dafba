"""Tests for `load_plugins`: a file is run as a module of its own, under a name of its own."""

import json
import sys

import pytest

from dojo import tell, words

SELF = "import sys\nme = sys.modules.get(__name__)\n"


@pytest.fixture
def load(kata, tmp_path):
    """Write plugins, and return what `load_plugins` returns, or words for what it raises."""

    def load(**sources):
        for name, source in sources.items():
            (tmp_path / f"{name}.py").write_text(source, "utf-8")
        try:
            return kata.load_plugins(tmp_path)
        except (ArithmeticError, SyntaxError, ImportError, SystemExit, KeyboardInterrupt) as error:
            raised = words(type(error).__name__ + " went through")
            return raised, raised

    return load


def test_each_file_is_run_as_a_module(load):
    loaded, failed = load(zq_turn="angle = 90", zq_blur="radius = 3")
    seen = {name: vars(module) for name, module in dict(loaded or {}).items()}
    seen = {name: [names.get("angle"), names.get("radius")] for name, names in seen.items()}
    expected = {"zq_turn": [90, None], "zq_blur": [None, 3]}

    assert (seen, failed) == (expected, {}), tell(
        "Each plugin is a module that has the names of its own file.",
        called="load_plugins(folder)  # turn.py: angle = 90, blur.py: radius = 3",
        got=(seen, failed),
        expected=(expected, {}),
    )


def test_private_files_and_other_files_are_no_plugins(load, tmp_path):
    (tmp_path / "zq_notes.txt").write_text("blur = 1", "utf-8")
    loaded, failed = load(_zq_common="", zq_turn="")
    seen = sorted([*loaded, *failed])

    assert seen == ["zq_turn"], tell(
        "Files that are no source or begin with an underscore are no plugins.",
        called="load_plugins(folder)  # _common.py, notes.txt, turn.py",
        got=seen,
        expected=["zq_turn"],
    )


def test_a_plugin_may_be_called_like_a_module_of_the_library(load):
    loaded, _ = load(json="tone = 30")
    seen = getattr(dict(loaded or {}).get("json"), "tone", words("no such name"))

    assert seen == 30, tell(
        "The plugin `json` is not the module `json` of the library.",
        called="load_plugins(folder)[0]['json'].tone  # json.py: tone = 30",
        got=seen,
        expected=30,
        ask="Where does an import look before it looks for a file?",
    )
    assert sys.modules["json"] is json, tell(
        "The program has lost its own `json`.",
        called="load_plugins(folder)  # with json.py\nsys.modules['json'] is json",
        got=False,
        expected=True,
        ask="Does a module have to be in `sys.modules` under the name of its file?",
    )


def test_one_that_fails_keeps_no_other_from_being_loaded(load, subtests):
    sources = {
        "zq_a": "1 / 0",
        "zq_b": "tone = = 30",
        "zq_c": "import sys\nsys.exit('no licence')",
        "zq_d": "import zq_nowhere",
    }
    loaded, failed = load(**sources, zq_aa="tone = 30", zq_e="angle = 90")
    errors = ["ZeroDivisionError", "SyntaxError", "SystemExit", "ModuleNotFoundError"]
    seen = sorted(loaded)

    assert seen == ["zq_aa", "zq_e"], tell(
        "A plugin that fails takes others with it, or is counted as loaded.",
        called="load_plugins(folder)  # a, b, c and d fail, aa and e are well",
        got=loaded if isinstance(loaded, words) else seen,
        expected=["zq_aa", "zq_e"],
        ask="What can end the run of a file besides an `Exception`?",
        see="https://docs.python.org/3/library/exceptions.html#exception-hierarchy",
    )
    for (name, source), expected in zip(sources.items(), errors, strict=True):
        with subtests.test(expected):
            seen = type(failed.get(name)).__name__
            assert seen == expected, tell(
                "What a plugin raised is to be in the second dict.",
                called=f"load_plugins(folder)[1].get({name!r})  # {source!r}",
                got=words(f"a {seen}"),
                expected=words(f"the {expected}"),
            )
            left = [
                n for n, m in sys.modules.items() if f"{name}.py" in str(getattr(m, "__file__", ""))
            ]
            assert left == [], tell(
                "A plugin that failed still has an entry in `sys.modules`.",
                called=f"load_plugins(folder)  # {name}.py fails\n"
                "[name for name in sys.modules if it is a module of that file]",
                got=left,
                expected=[],
                ask="What does an import do with the entry if the code raises?",
            )


def test_an_interrupt_goes_through(load):
    loaded, _ = load(zq_slow="raise KeyboardInterrupt")

    assert loaded == "KeyboardInterrupt went through", tell(
        "Whoever presses Ctrl-C while a plugin loads wants to end the program.",
        called="load_plugins(folder)  # slow.py raises KeyboardInterrupt",
        got=loaded,
        expected=words("KeyboardInterrupt went through"),
    )


def test_a_plugin_finds_itself(load):
    loaded, _ = load(zq_self=SELF)
    plugin = dict(loaded or {}).get("zq_self")

    assert plugin is not None and plugin.me is plugin, tell(
        "While its code runs, a plugin does not find itself in `sys.modules`.",
        called="load_plugins(folder)[0]['self'].me  # me = sys.modules.get(__name__)",
        got=plugin and plugin.me,
        expected=words("the module"),
        ask="At which moment does an import make the entry?",
    )
    assert sys.modules.get(plugin.__name__) is plugin, tell(
        "Afterwards, a plugin does not find itself in `sys.modules`.",
        called="plugin = load_plugins(folder)[0]['self']\n"
        "sys.modules.get(plugin.__name__) is plugin",
        got=False,
        expected=True,
        ask="What of a plugin may look itself up later, when one of its functions is called?",
    )


def test_sys_path_is_as_it_was(load):
    before = sys.path.copy()
    load(zq_turn="angle = 90")

    assert sys.path == before, tell(
        "The folder of plugins is left on `sys.path`, where every import finds it.",
        called="before = sys.path.copy(); load_plugins(folder)\n"
        "[entry for entry in sys.path if entry not in before]",
        got=[entry for entry in sys.path if entry not in before],
        expected=[],
    )
