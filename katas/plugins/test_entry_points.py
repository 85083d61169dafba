"""Tests for `entry_points`: packages announce plugins in their metadata, and some do not load."""

import importlib
import sys
import warnings
from importlib.metadata import EntryPoint

import pytest

from dojo import tell, words

GUIDE = "https://docs.python.org/3/library/importlib.metadata.html#entry-points"

EXPECTED = (
    ImportError,
    AttributeError,
    ArithmeticError,
    SyntaxError,
    LookupError,
    BufferError,
    DeprecationWarning,
    KeyboardInterrupt,
)


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Install a distribution that has a module and entry points."""
    monkeypatch.syspath_prepend(tmp_path)

    def install(name, source, **groups):
        (tmp_path / f"{name}.py").write_text(source, "utf-8")
        info = tmp_path / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        lines = []
        for group, points in groups.items():
            lines.append(f"[zq.{group}]")
            lines += [f"{point} = {target}" for point, target in points.items()]
        (info / "entry_points.txt").write_text("\n".join(lines) + "\n", "utf-8")
        importlib.invalidate_caches()

    return install


def plugins(kata, group):
    """What `plugins` returns, or two words for what it raised."""
    try:
        found, failed = kata.plugins(group)
    except EXPECTED as error:
        raised = words(": ".join([f"{type(error).__name__} went through", str(error)]).strip(": "))
        return raised, raised
    # To compare an EntryPoint with anything else raises AttributeError.
    found = {
        name: words(it) if isinstance(it, EntryPoint) else it for name, it in dict(found).items()
    }
    return found, failed


def test_it_works_from_python_3_11_on(kata, install):
    install("zq_turn", "angle = 90", filters={"turn": "zq_turn:angle"})
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        seen, _ = plugins(kata, "zq.filters")

    assert not isinstance(seen, words), tell(
        "What works on one Python has to work on each from 3.11 on.",
        called="plugins('zq.filters')  # turn = zq_turn:angle",
        got=seen,
        expected=words("no exception, and no DeprecationWarning"),
        ask="Without arguments, `entry_points` gives a dict on 3.11 only. Which does it take?",
        see=GUIDE,
    )


def test_each_name_leads_to_what_it_refers_to(kata, install):
    install(
        "zq_soft", "class Filter:\n    blur = 'blurred'", filters={"soft": "zq_soft:Filter.blur"}
    )
    install("zq_sepia", "tone = 30", filters={"sepia": "zq_sepia"})
    found, _ = plugins(kata, "zq.filters")
    expected = {"soft": "blurred", "sepia": sys.modules.get("zq_sepia", words("the module"))}

    assert found == expected, tell(
        "Each plugin is the object that its entry point refers to, from any distribution.",
        called="plugins('zq.filters')[0]  # soft = zq_soft:Filter.blur, sepia = zq_sepia",
        got=found,
        expected=expected,
        ask="What does an entry point know, and which of its methods does the import?",
        see=GUIDE,
    )


def test_a_group_that_nobody_knows_is_empty(kata):
    seen = plugins(kata, "zq.nobody")

    assert seen == ({}, {}), tell(
        "A group without plugins is no error.",
        called="plugins('zq.nobody')",
        got=seen,
        expected=({}, {}),
        ask="Do you ask for a key that may be missing, or select by a condition?",
        see=GUIDE,
    )


def test_one_that_fails_keeps_no_other_from_being_found(kata, install, subtests):
    cases = {
        "ModuleNotFoundError": ("", "zq_nowhere:blur"),
        "AttributeError": ("", "zq_bad1:blur"),
        "ZeroDivisionError": ("1 / 0", "zq_bad2:blur"),
        "SyntaxError": ("angle = = 1", "zq_bad3:blur"),
        "BufferError": ("raise BufferError", "zq_bad4:blur"),
    }
    for number, (source, target) in enumerate(cases.values()):
        install(f"zq_bad{number}", source, filters={f"bad{number}": target})
    install("zq_turn", "angle = 90", filters={"turn": "zq_turn:angle"})
    found, failed = plugins(kata, "zq.filters")

    assert found == {"turn": 90}, tell(
        "One plugin that cannot be loaded must not take the others with it.",
        called="plugins('zq.filters')[0]  # turn = zq_turn:angle, and five that raise",
        got=found,
        expected={"turn": 90},
        ask="Around what does your `try` stand, and what may the code of a plugin raise?",
    )
    for number, expected in enumerate(cases):
        with subtests.test(expected):
            error = failed.get(f"bad{number}")
            assert type(error).__name__ == expected, tell(
                "The exception that tells why a plugin is missing is to be in the second dict.",
                called=f"plugins('zq.filters')[1]['bad{number}']",
                got=words("a KeyError") if error is None else error,
                expected=words(f"the {expected}"),
            )


def test_what_is_installed_later_is_found_at_once(kata, install):
    plugins(kata, "zq.filters")
    install("zq_turn", "angle = 90", filters={"turn": "zq_turn:angle"})
    found, _ = plugins(kata, "zq.filters")

    assert found == {"turn": 90}, tell(
        "A plugin that is installed while the program runs is found by the next call.",
        called="plugins('zq.filters')  # and now turn = zq_turn:angle is installed\n"
        "plugins('zq.filters')[0]",
        got=found,
        expected={"turn": 90},
    )


def test_plugins_of_other_groups_are_not_loaded(kata, install):
    install("zq_turn", "angle = 90", filters={"turn": "zq_turn:angle"})
    install("zq_print", "", printers={"paper": "zq_print"})
    found, _ = plugins(kata, "zq.filters")

    assert list(found) == ["turn"], tell(
        "Only the entry points of the group are plugins of it.",
        called="list(plugins('zq.filters')[0])  # and zq.printers has `paper`",
        got=list(found) if isinstance(found, dict) else found,
        expected=["turn"],
    )
    assert "zq_print" not in sys.modules, tell(
        "A module was imported for an entry point of another group.",
        called="plugins('zq.filters'); 'zq_print' in sys.modules",
        got=True,
        expected=False,
        ask="Does finding an entry point import anything?",
    )


def test_an_interrupt_goes_through(kata, install):
    install("zq_slow", "raise KeyboardInterrupt", filters={"slow": "zq_slow"})
    seen, _ = plugins(kata, "zq.filters")

    assert seen == "KeyboardInterrupt went through", tell(
        "Whoever presses Ctrl-C while a plugin loads wants to end the program.",
        called="plugins('zq.filters')  # slow = zq_slow, which raises KeyboardInterrupt",
        got=seen,
        expected=words("KeyboardInterrupt went through"),
    )
