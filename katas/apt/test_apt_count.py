"""Tests for `apt_count`: the cache holds all that apt knows of, which is more than is installed."""

from dojo import tell, words
from dojo.fake_apt import Deb, Machine, install_apt
from dojo.fake_apt_cache import Cache

INK, GLUE, PAPER = Deb("ink-tools", "1.2"), Deb("glue", "3.0"), Deb("paperd", "0.9")


def call(machine):
    made = f"from dojo.fake_apt import Deb, Machine, install_apt\napt = install_apt({machine})"
    return f"{made}\ncount_installed(apt.Cache())"


def count(kata, machine):
    return kata.count_installed(install_apt(machine).Cache())


def test_packages_are_asked_by_names_that_they_have(kata):
    machine = Machine(status=[INK, GLUE])
    owner, name = None, ""
    try:
        count(kata, machine)
    except AttributeError as error:
        owner, name = error.obj, error.name

    assert not isinstance(owner, str), tell(
        "What `keys()` gives are names: texts, and not packages.",
        called=call(machine),
        got=words(f"AttributeError: a text has no `{name}`"),
        expected=2,
        ask="What does `cache['glue']` give, and what does a loop over the cache go through?",
    )
    assert not isinstance(owner, Cache), tell(
        f"The cache is much like a dict, but has no `{name}`.",
        called=call(machine),
        got=words(f"AttributeError: the cache has no `{name}`"),
        expected=2,
        ask="What does a loop over the cache go through?",
    )
    assert owner is None or name.islower(), tell(
        f"Names with capitals, such as `{name}`, are those of an old python-apt.",
        called=call(machine),
        got=words(f"AttributeError: no `{name}`"),
        expected=2,
        ask="How would PEP 8 spell it?",
    )
    assert owner is None, tell(
        f"There is no `{name}` there.",
        called=call(machine),
        got=words(f"AttributeError: no `{name}`"),
        expected=2,
    )


def test_installed_packages_are_counted(kata):
    machine = Machine(status=[INK, GLUE])
    seen = count(kata, machine)

    assert seen == 2, tell(
        "Both packages are installed.", called=call(machine), got=seen, expected=2
    )


def test_a_package_that_apt_knows_of_need_not_be_installed(kata):
    machine = Machine(status=[GLUE], lists=[INK, PAPER])
    seen = count(kata, machine)

    assert seen == 1, tell(
        "Two of the three are only offered by a mirror: there, but not here.",
        called=call(machine),
        got=seen,
        expected=1,
        ask="Which attribute of a package says what is here, and which what could be had?",
    )


def test_a_package_that_was_removed_is_not_installed(kata):
    machine = Machine(status=[GLUE, Deb("paperd", "0.9", state="config-files")])
    seen = count(kata, machine)

    assert seen == 1, tell(
        "One of the two was removed. dpkg remembers it for its settings, and so does apt.",
        called=call(machine),
        got=seen,
        expected=1,
        ask="What are `installed` and `candidate` of a package that is neither here nor offered?",
    )


def test_an_old_version_is_installed_too(kata):
    machine = Machine(status=[INK, GLUE], lists=[Deb("ink-tools", "1.10"), Deb("glue", "3.0")])
    seen = count(kata, machine)

    assert seen == 2, tell(
        "A newer version is offered of one of them. The older is here all the same.",
        called=call(machine),
        got=seen,
        expected=2,
        ask="Does it matter for your count what the mirrors offer?",
    )


def test_two_architectures_are_two_packages(kata):
    machine = Machine(status=[Deb("libpress", "4.0"), Deb("libpress", "4.0", "i386")])
    seen = count(kata, machine)

    assert seen == 2, tell(
        "`libpress` is here for two architectures: these are two packages.",
        called=call(machine),
        got=seen,
        expected=2,
        ask="In which of `name`, `shortname` and `fullname` do they differ?",
    )


def test_the_cache_that_is_given_is_the_one_that_counts(kata):
    machine = Machine(status=[INK, GLUE])
    cache = install_apt(machine).Cache()
    install_apt(Machine(status=[PAPER]))
    seen = kata.count_installed(cache)

    assert seen == 2, tell(
        "The cache that you have been given counts, and not one that you make.",
        called=f"{call(machine)}  # where `import apt` finds another machine",
        got=seen,
        expected=2,
    )


def test_counting_changes_nothing(kata):
    machine = Machine(status=[GLUE], lists=[INK], mirrors=[INK, PAPER])
    count(kata, machine)
    used = [method for method in machine.calls if method != "open"]

    assert used == [], tell(
        "To count, you need not change the machine, which takes rights and a network.",
        called=call(machine),
        got=[f"cache.{method}()" for method in used],
        expected=[],
        ask="When was the cache read that you have been given?",
    )
