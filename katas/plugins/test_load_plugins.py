"""Tests for `load_plugins`: a file is run as a module of its own, under a name of its own."""

import json
import sys

import pytest

from dojo import tell, words

SELF = "import sys\nme = sys.modules.get(__name__)\n"
STOPS = (ArithmeticError, SyntaxError, ImportError, SystemExit, GeneratorExit, KeyboardInterrupt)


@pytest.fixture
def load(kata, tmp_path):
    """Write plugins, and return what `load_plugins` returns, or words for what it raises."""

    def load(**sources):
        for name, source in sources.items():
            (tmp_path / f"{name}.py").write_text(source, "utf-8")
        try:
            return kata.load_plugins(tmp_path)
        except STOPS as error:
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
        called="load_plugins(folder)  # zq_turn.py: angle = 90, zq_blur.py: radius = 3",
        got=(seen, failed),
        expected=(expected, {}),
    )


def test_a_file_says_its_own_encoding(load, tmp_path):
    (tmp_path / "zq_turn.py").write_bytes("# coding: latin-1\nunit = '°'\n".encode("latin-1"))
    loaded, failed = load()
    seen = getattr(dict(loaded or {}).get("zq_turn"), "unit", failed)

    assert seen == "°", tell(
        "Source need not be UTF-8: a comment at its top can name another encoding.",
        called="load_plugins(folder)[0]['zq_turn'].unit\n"
        "# zq_turn.py is b\"# coding: latin-1\\nunit = '\\xb0'\\n\"",
        got=seen,
        expected="°",
        ask="What does `compile` do with the bytes of the file, and what with their text?",
    )


def test_which_files_are_plugins(load, tmp_path):
    (tmp_path / "zq_sub").mkdir()
    for other in ("zq_notes.txt", "zq_old.py.bak", "zq_sub/zq_deep.py"):
        (tmp_path / other).write_text("blur = 1", "utf-8")
    loaded, failed = load(**{"_zq_common": "", "zq_turn": "", "zq-soft-blur": ""})
    seen = loaded if isinstance(loaded, words) else sorted([*loaded, *failed])

    assert seen == ["zq-soft-blur", "zq_turn"], tell(
        "The plugins are the files NAME.py of the folder itself, whatever else NAME is.",
        called="load_plugins(folder)  # zq_turn.py, zq-soft-blur.py, _zq_common.py,\n"
        "# zq_notes.txt, zq_old.py.bak, zq_sub/zq_deep.py",
        got=seen,
        expected=["zq-soft-blur", "zq_turn"],
        ask="How does such a name begin and end? And has it to be one that `import` takes?",
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
    failing = {
        "zq_a": ("ZeroDivisionError", "1 / 0"),
        "zq_b": ("SyntaxError", "tone = = 30"),
        "zq_c": ("SystemExit", "import sys\nsys.exit('no licence')"),
        "zq_d": ("ModuleNotFoundError", "import zq_nowhere"),
        "zq_f": ("GeneratorExit", "raise GeneratorExit"),
    }
    sources = {name: source for name, (_, source) in failing.items()}
    loaded, failed = load(**sources, zq_aa="tone = 30", zq_e="angle = 90")
    seen = sorted(loaded)

    assert seen == ["zq_aa", "zq_e"], tell(
        "A plugin that fails takes others with it, or is counted as loaded.",
        called="load_plugins(folder)  # zq_aa and zq_e are well, five others fail",
        got=loaded if isinstance(loaded, words) else seen,
        expected=["zq_aa", "zq_e"],
        ask="What can end the run of a file besides an `Exception`, and besides `sys.exit`?",
        see="https://docs.python.org/3/library/exceptions.html#exception-hierarchy",
    )
    for name, (expected, source) in failing.items():
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
        called="load_plugins(folder)  # zq_slow.py raises KeyboardInterrupt",
        got=loaded,
        expected=words("KeyboardInterrupt went through"),
    )


def test_a_plugin_finds_itself(load, subtests):
    loaded, _ = load(zq_self=SELF, json=SELF)

    for name in ("zq_self", "json"):
        with subtests.test(name):
            plugin = dict(loaded or {}).get(name)
            assert plugin is not None and plugin.me is plugin, tell(
                "While its code runs, a plugin does not find itself in `sys.modules`.",
                called=f"load_plugins(folder)[0][{name!r}].me  # me = sys.modules.get(__name__)",
                got=plugin and plugin.me,
                expected=words("the module"),
                ask="At which moment does an import make the entry?",
            )
            seen = sys.modules.get(plugin.__name__)
            assert seen is plugin, tell(
                "Afterwards, a plugin does not find itself in `sys.modules`.",
                called="# zq_self.py and json.py are plugins\n"
                f"plugin = load_plugins(folder)[0][{name!r}]\n"
                "sys.modules.get(plugin.__name__)",
                got=seen,
                expected=words("the plugin itself"),
                ask="Which name did you give it, and who else may need the entry under that name?",
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
