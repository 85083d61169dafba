"""Tests for `install_command`: a list of arguments, none of which may be taken for another."""

import os
import sys

import pytest

from dojo import tell, words

PYTHON = "/home/ada/my tour/bin/python3"
PIP = [PYTHON, "-m", "pip", "install"]
APT = ["apt-get", "install", "--yes"]
SUBPROCESS = "https://docs.python.org/3/library/subprocess.html#frequently-used-arguments"


@pytest.fixture(autouse=True)
def run_by(monkeypatch):
    """Let the tests be run by the user with this number: nobody special, or 0, which is root."""

    def run_by(user):
        monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
        monkeypatch.setattr(os, "getuid", lambda: user, raising=False)

    run_by(1000)
    return run_by


@pytest.fixture
def check(kata):
    def check(idea, expected, tool, packages, ask=None, see=None, **options):
        given = ", ".join([repr(tool), repr(packages), *(f"{k}={v!r}" for k, v in options.items())])
        try:
            seen = kata.install_command(tool, packages, **options)
        except ValueError:
            seen = words("a ValueError")
        assert seen == expected, tell(
            idea, called=f"install_command({given})", got=seen, expected=expected, ask=ask, see=see
        )

    return check


def test_pip_is_that_of_the_python_that_is_given(kata):
    seen = kata.install_command("pip", ["tickets"], python=PYTHON)

    assert seen[:4] == PIP, tell(
        "A bare `pip` may belong to any Python: run the one that is given, with `-m pip`.",
        called=f"install_command('pip', ['tickets'], python={PYTHON!r})",
        got=seen,
        expected=[*PIP, "tickets"],
    )


def test_each_package_is_one_argument(check):
    packages = ["yaml", "tickets >= 2", "tour[audio]<3", "plan; python_version > '3.9'"]
    check(
        "Packages come as they were given, in their order, one argument each.",
        [*PIP, *packages],
        "pip",
        packages,
        python=PYTHON,
        ask="Will a shell read this list? Who would take quotes off again?",
        see=SUBPROCESS,
    )


def test_otherwise_it_is_that_of_the_python_that_runs(check, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/opt/guide/bin/python3")
    check(
        "Without `python`, it is the one that runs at the time of the call.",
        ["/opt/guide/bin/python3", "-m", "pip", "install", "tickets"],
        "pip",
        ["tickets"],
        ask="Is `python3` on PATH the Python that runs you? When is a default evaluated?",
    )


def test_no_cache_is_an_option_of_pip(kata):
    seen = kata.install_command("pip", ["tickets"], python=PYTHON, no_cache=True)
    after_pip = seen[3:] if seen[:3] == PIP[:3] else []

    assert sorted(after_pip) == ["--no-cache-dir", "install", "tickets"], tell(
        "The option is pip's, and so it comes after `pip`: Python has none of that name.",
        called=f"install_command('pip', ['tickets'], python={PYTHON!r}, no_cache=True)",
        got=seen,
        expected=[*PIP, "--no-cache-dir", "tickets"],
    )


def test_apt_get_installs_and_does_not_ask(kata):
    seen = kata.install_command("apt", ["yaml"])

    assert seen[:-1] == APT, tell(
        "As root, the command is `apt-get install --yes`, and then the packages.",
        called="install_command('apt', ['yaml'])",
        got=seen,
        expected=[*APT, "python3-yaml"],
    )


def test_packages_of_debian_have_their_prefix_once(check):
    check(
        "Debian's package for `yaml` is `python3-yaml`, however it was named to you.",
        [*APT, "python3-yaml", "python3-six", "python3-python-socks", "python3-my-python3-tour"],
        "apt",
        ["yaml", "python3-six", "python-socks", "my-python3-tour"],
        ask="What does a name begin with that has the prefix already?",
    )


def test_apt_get_knows_nothing_of_the_cache_of_pip(check):
    check(
        "apt-get has no option `--no-cache-dir`, and would refuse the command.",
        [*APT, "python3-yaml"],
        "apt",
        ["yaml"],
        no_cache=True,
    )


def test_only_apt_get_needs_the_rights_of_root(check, run_by, subtests):
    run_by(0)
    commands = {"apt": ["sudo", *APT, "python3-yaml"], "pip": [*PIP, "yaml"]}
    for tool, expected in commands.items():
        with subtests.test(tool):
            check(
                "`sudo` is for apt-get: what pip has done as root, only root can undo.",
                expected,
                tool,
                ["yaml"],
                python=PYTHON,
                root=False,
            )


def test_no_package_may_be_an_option(check, subtests):
    for package in ("--index-url=https://mirror.example.org", "-e", "-"):
        for tool in ("pip", "apt"):
            with subtests.test(f"{tool} {package}"):
                check(
                    "What begins with `-` is an option to the program, and no package.",
                    words("a ValueError"),
                    tool,
                    ["yaml", package],
                    ask="Whose packages would be installed with another index?",
                )


def test_apt_get_must_not_remove(check):
    check(
        "To apt-get, a `-` at the end of a name says: remove this package.",
        words("a ValueError"),
        "apt",
        ["six", "yaml-"],
    )


def test_there_is_something_to_install(check, subtests):
    for tool in ("pip", "apt"):
        with subtests.test(tool):
            check("No package is named: there is no command.", words("a ValueError"), tool, [])


def test_other_tools_are_not_known(check, subtests):
    for tool in ("conda", "apt-get", "PIP", "p", ""):
        with subtests.test(tool):
            check(
                "There are two tools, `pip` and `apt`, and this is neither.",
                words("a ValueError"),
                tool,
                ["yaml"],
            )


def test_what_is_given_stays_as_it_is(kata, subtests):
    for tool in ("pip", "apt"):
        packages = ["yaml", "six"]
        kata.install_command(tool, packages, python=PYTHON)
        with subtests.test(tool):
            assert packages == ["yaml", "six"], tell(
                "The list of the caller was changed: it is not yours to note things in.",
                called=f"packages = ['yaml', 'six']\n"
                f"install_command({tool!r}, packages, python={PYTHON!r})\npackages",
                got=packages,
                expected=["yaml", "six"],
                ask="Where does your code make a list of its own?",
            )


def test_packages_may_be_a_tuple(kata, subtests):
    for tool, command in {"pip": PIP, "apt": APT}.items():
        with subtests.test(tool):
            try:
                seen = kata.install_command(tool, ("python3-yaml",), python=PYTHON)
            except (TypeError, AttributeError) as error:
                seen = words(f"{type(error).__name__}: {error}")
            assert seen == [*command, "python3-yaml"], tell(
                "Packages may come in any sequence: not every one can be added to a list.",
                called=f"install_command({tool!r}, ('python3-yaml',), python={PYTHON!r})",
                got=seen,
                expected=[*command, "python3-yaml"],
                ask="What is `[] + ()`, and what is `[*()]`? What has a list that a tuple has not?",
            )
