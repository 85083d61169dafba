"""Tests for `apt_refresh`: an open cache does not see what `update` has fetched."""

import sys

import pytest

from dojo import tell, words
from dojo.fake_apt import Deb, FetchFailedException, LockFailedException, Machine, install_apt

UPDATE = "https://apt-team.pages.debian.net/python-apt/library/apt.cache.html"
INK, GLUE, PAPER = Deb("ink-tools", "1.2"), Deb("glue", "3.0"), Deb("paperd", "0.9")
NEWER = [Deb("ink-tools", "1.3"), Deb("glue", "3.1"), PAPER]


@pytest.fixture(autouse=True)
def _no_apt():
    """Until a test brings its own, no `import apt` may find the one of this machine."""
    sys.modules["apt"] = None


@pytest.fixture
def count(kata):
    """How the call looks, and what it returns or, in words, raises."""

    def count(machine):
        called = call(machine)
        install_apt(machine)
        try:
            return called, kata.refresh_and_count()
        except (OSError, AttributeError) as error:
            return called, words(f"{type(error).__name__}: {error}")

    return count


def call(machine):
    names = ("Deb", "LockFailedException", "FetchFailedException", "Machine")
    made = ", ".join(name for name in names if name in repr(machine))
    lines = [f"from dojo.fake_apt import {made}, install_apt", f"install_apt({machine})"]
    return "\n".join([*lines, "refresh_and_count()"])


def test_can_be_imported_where_there_is_no_apt(request):
    try:
        request.getfixturevalue("kata")
        seen = words("the module")
    except ModuleNotFoundError as error:
        seen = words(f"ModuleNotFoundError: {error}")

    assert seen == "the module", tell(
        "On a machine without apt, your module cannot even be imported.",
        called="from katas.apt import apt_refresh",
        got=seen,
        expected=words("the module"),
        ask="When does a statement run that stands at the top of a file, and when one in a "
        "function?",
    )


def test_each_call_looks_for_apt(kata):
    try:
        seen = kata.refresh_and_count()
    except ImportError:
        seen = words("an ImportError")
    except (AttributeError, NameError) as error:
        seen = words(f"{type(error).__name__}: {error}")

    assert seen == "an ImportError", tell(
        "Where there is no apt the import fails, and any count would be made up.",
        called="refresh_and_count()  # on a machine without apt",
        got=seen,
        expected=words("an ImportError"),
        ask="Is `import apt` in the function, and does anything catch what it raises?",
    )


def test_counts_by_the_lists_that_were_fetched(count):
    machine = Machine(status=[INK, GLUE], lists=[NEWER[0]], mirrors=NEWER)
    called, seen = count(machine)

    assert "update" in machine.calls, tell(
        "Nothing was fetched: the lists on the machine are still the old ones.",
        called=called,
        got=seen,
        expected=2,
        ask="Which method of the cache does what `apt update` does?",
    )
    assert seen != 1, tell(
        "The lists are new, but the cache that you count in still shows the old ones.",
        called=called,
        got=seen,
        expected=2,
        ask="When does a cache read the lists? See what the docs of `update` say in the end.",
        see=UPDATE,
    )
    assert seen == 2, tell(
        "Of both packages that are installed, the mirror has a newer version by now.",
        called=called,
        got=seen,
        expected=2,
    )


def test_only_what_is_installed_can_be_upgraded(count):
    gone = Deb("gloss", "1.0", state="config-files")
    machine = Machine(status=[INK, GLUE, gone], mirrors=[NEWER[0], GLUE, PAPER])
    called, seen = count(machine)

    assert seen == 1, tell(
        "One package of this machine can be upgraded; others are up to date, or not here.",
        called=called,
        got=seen,
        expected=1,
        ask="What are `installed` and `candidate` of a package that is only on the mirror?",
    )


def test_versions_are_not_texts(count, subtests):
    cases = [
        ("1.9", "1.10", 1, "Ten comes after nine in a version, and not in a text."),
        ("1.10", "1.9", 0, "What the mirror has is older, as nine comes before ten."),
        ("2.0~rc1", "2.0", 1, "The `~` marks what comes before: 2.0 is newer than 2.0~rc1."),
    ]
    for here, there, expected, idea in cases:
        with subtests.test(f"{here}, {there}"):
            machine = Machine(status=[Deb("glue", here)], mirrors=[Deb("glue", there)])
            called, seen = count(machine)
            assert seen == expected, tell(idea, called=called, got=seen, expected=expected)


def test_old_names_are_gone(count):
    called, seen = count(Machine(status=[INK], mirrors=NEWER))

    assert "AttributeError" not in str(seen), tell(
        "You ask for an attribute that is not there. Is it the name of an old python-apt?",
        called=called,
        got=seen,
        expected=1,
        ask="Which names does the task give for what a package can tell?",
    )


def test_without_new_lists_the_old_ones_count(count, subtests):
    troubles = {
        "Another program has the lock, or you lack the rights: nothing new is fetched.": (
            LockFailedException("Failed to lock directory /var/lib/apt/lists/")
        ),
        "The mirror cannot be reached: nothing new is fetched.": FetchFailedException("no route"),
    }
    for idea, trouble in troubles.items():
        with subtests.test(type(trouble).__name__):
            machine = Machine(status=[INK], lists=[NEWER[0]], mirrors=NEWER, trouble=trouble)
            called, seen = count(machine)

            assert "AttributeError" not in str(seen), tell(
                "The class of the exception is not where you look for it.",
                called=called,
                got=seen,
                expected=1,
                ask="In which module are the exceptions?",
            )
            assert seen == 1, tell(
                idea,
                called=called,
                got=seen,
                expected=1,
                ask="What can be counted by the lists that are there? And which class of "
                "Python's is the exception made from?",
            )


def test_what_is_no_such_failure_goes_through(count, subtests):
    cases = {
        KeyboardInterrupt: "Somebody presses Ctrl-C while the lists are fetched, and you go on.",
        ValueError: "A mistake in `update` is hidden: it is neither the lock nor a mirror.",
    }
    for trouble, idea in cases.items():
        machine = Machine(status=[INK], lists=NEWER, trouble=trouble())
        seen = words("no exception")
        with subtests.test(trouble.__name__):
            try:
                count(machine)
            except trouble:
                seen = words(trouble.__name__)

            assert seen == trouble.__name__, tell(
                idea,
                called=call(machine),
                got=seen,
                expected=words(trouble.__name__),
                ask="Which exceptions does your `except` catch, and which did the task name?",
            )


def test_nothing_is_installed(count):
    machine = Machine(status=[INK], mirrors=NEWER)
    called, _ = count(machine)

    assert "commit" not in machine.calls, tell(
        "`commit` installs and removes packages: you were asked to count them.",
        called=called,
        got=words("a call of `cache.commit`"),
        expected=words("no such call"),
    )
