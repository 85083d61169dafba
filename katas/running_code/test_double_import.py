"""Tests for `double_import`: a script that is imported as well is two modules."""

import importlib
import runpy
import sys
from pathlib import Path

import pytest

from dojo import tell, words

SENSORS = ["rain gauge", "light", "wind", "frost", "barrel", "soil", "roof", "door"]
PLUG = f"import app\nfor name in {SENSORS}:\n    app.register(name)\n"

RUN = "runpy.run_path('app.py', run_name='__main__')  # in its folder"
OWN_PLUG = "# with a plug that registers eight sensors"


@pytest.fixture
def folder(kata, monkeypatch, tmp_path):
    """The learner's folder is where Python looks for modules, as it is for a script in it."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "bytecode"))
    monkeypatch.syspath_prepend(kata.__path__[0])
    for name in ("app", "plug"):
        monkeypatch.delitem(sys.modules, name, raising=False)


@pytest.fixture
def another_plug(folder, monkeypatch, tmp_path):
    (tmp_path / "plug.py").write_text(PLUG, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)


def run_as_a_script(kata, capsys):
    """What `app.py` prints, line by line, if it is run as `python3 app.py` runs it."""
    try:
        runpy.run_path(str(Path(kata.__path__[0]) / "app.py"), run_name="__main__")
    except AttributeError as error:
        if error.obj is not None:
            raise
        return words("an AttributeError of None")
    return capsys.readouterr().out.splitlines()


def test_run_as_a_script_it_lists_the_sensor(kata, folder, capsys):
    seen = run_as_a_script(kata, capsys)
    kept = getattr(sys.modules.get("app"), "sensors", [])

    assert seen != "an AttributeError of None", tell(
        "Run by the name of its file, it breaks off.",
        called=RUN,
        got=seen,
        expected=["thermometer"],
        ask="No finder has looked for a file that is run by its name. What is its `__spec__`?",
        see="https://docs.python.org/3/reference/import.html#main-spec",
    )
    assert not (kept and seen == []), tell(
        "The list that is printed is not the one that the sensor was put into.",
        called=RUN,
        got=words("nothing on the screen"),
        expected=words("thermometer"),
        ask="How many modules have been made of app.py? Print `__name__` at its top, and see.",
    )
    assert seen == ["thermometer"], tell(
        "The sensor should be listed once, and nothing else be printed.",
        called=RUN,
        got=seen,
        expected=["thermometer"],
        ask="How often is app.py run, under which names, and what does it do each time?",
    )


def test_another_plug_is_listed_too(kata, another_plug, capsys):
    seen = run_as_a_script(kata, capsys)

    assert seen == SENSORS or sorted(seen) != sorted(SENSORS), tell(
        "All sensors are listed, but not in the order in which they were registered.",
        called=f"{RUN}, {OWN_PLUG[2:]}",
        got=seen,
        expected=SENSORS,
        ask="Which containers keep the order in which things were put into them?",
    )
    assert seen == SENSORS, tell(
        "With another plug, the list should be that of its sensors.",
        called=f"{RUN}, {OWN_PLUG[2:]}",
        got=seen,
        expected=SENSORS,
        ask="Other people's plugs know only `import app`. Which list do they reach by it?",
    )


def test_to_import_it_prints_nothing(folder, capsys):
    importlib.import_module("app")
    seen = capsys.readouterr().out.splitlines()

    assert seen == [], tell(
        "The list is printed when `app` is imported.",
        called="import app",
        got=seen,
        expected=[],
        ask="What kept `main` from being called when a plug imports `app`?",
    )


def test_another_program_can_call_main(another_plug, capsys):
    try:
        app = importlib.import_module("app")
        app.main()
        seen = capsys.readouterr().out.splitlines()
    except (AttributeError, ImportError) as error:
        seen = words(f"exception {type(error).__name__}")

    assert isinstance(seen, list), tell(
        "It works as a script only, and not in a program that imports it.",
        called=f"import app; app.main()  {OWN_PLUG}",
        got=seen,
        expected=SENSORS,
        ask="Which module is `__main__` if another program was started?",
    )
    assert seen == SENSORS, tell(
        "A program that imports `app` and calls `main` should see the list once.",
        called=f"import app; app.main()  {OWN_PLUG}",
        got=seen,
        expected=SENSORS,
    )


def test_main_prints_the_list_each_time(another_plug, capsys):
    try:
        app = importlib.import_module("app")
        app.main()
        capsys.readouterr()
        app.main()
        seen = capsys.readouterr().out.splitlines()
    except (AttributeError, ImportError) as error:
        seen = words(f"exception {type(error).__name__}")

    assert seen == SENSORS, tell(
        "A second call of `main` should print the list once more.",
        called=f"import app; app.main(); app.main()  {OWN_PLUG}",
        got=seen,
        expected=SENSORS,
        ask="A plug is run at its first import only. What of it is left for the second call?",
    )
