"""Tests for `pip_cache_dir`: variables decide first, then the system, and never this computer."""

import pytest

from dojo import tell, words

CACHING = "https://pip.pypa.io/en/stable/topics/caching/"
ADA = {"linux": "/home/ada", "darwin": "/Users/ada", "win32": r"C:\Users\ada"}
LINUX = "/home/ada/.cache/pip"
WINDOWS = r"C:\Users\ada\AppData\Local\pip\Cache"


@pytest.fixture
def check(kata):
    def check(idea, env, platform, expected, ask=None):
        home = ADA.get(platform, ADA["linux"])
        try:
            seen = kata.pip_cache_dir(dict(env), platform, home)
        except KeyError as error:
            seen = words(f"KeyError: {error}")
        if platform == "win32" and str(seen).replace("/", "\\") == expected:
            idea = (
                "That is the directory, but on Windows the parts of a path have `\\` between them."
            )
            ask = "Which module is `os.path` on Windows? It can be imported on every system."
        assert seen == expected, tell(
            idea,
            called=f"pip_cache_dir({env}, {platform!r}, {home!r})",
            got=seen,
            expected=expected,
            ask=ask,
            see=CACHING,
        )

    return check


def test_this_computer_has_no_say(kata, monkeypatch, subtests):
    for name in ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "LOCALAPPDATA", "PIP_CACHE_DIR"):
        monkeypatch.setenv(name, "/this/computer")
    for platform, home in ADA.items():
        with subtests.test(platform):
            seen = kata.pip_cache_dir({"LANG": "de_AT.UTF-8"}, platform, home)
            assert "this" not in str(seen), tell(
                "The answer is about this computer. The one in question is in the arguments.",
                called=f"pip_cache_dir({{'LANG': 'de_AT.UTF-8'}}, {platform!r}, {home!r})",
                got=seen,
                expected=words(f"a path that begins with {home}"),
                ask="Where does your code read a variable or a home?",
            )


def test_on_linux_and_its_kin_it_is_in_the_cache_of_the_user(check, subtests):
    for platform in ("linux", "freebsd14", "cygwin"):
        with subtests.test(platform):
            check(
                "This system keeps it in `.cache` of the home.",
                {},
                platform,
                LINUX,
                ask="Which values of `sys.platform` are Windows and macOS, and which only look so?",
            )


def test_on_macos_it_is_in_the_library(check):
    check(
        "On macOS it is in Library/Caches of the home.",
        {"LANG": "de_AT.UTF-8"},
        "darwin",
        "/Users/ada/Library/Caches/pip",
        ask="What is `sys.platform` on a Mac, and which three letters does it end with?",
    )


def test_on_windows_it_is_in_the_local_data_of_the_user(check, subtests):
    local = r"D:\Profiles\ada\Local"
    cases = [
        ("named", {"APPDATA": r"D:\Profiles\ada\Roaming", "LOCALAPPDATA": local}, local),
        ("not named", {"APPDATA": r"D:\Profiles\ada\Roaming"}, r"C:\Users\ada\AppData\Local"),
    ]
    for case, env, directory in cases:
        with subtests.test(case):
            check(
                "On Windows it is in the local data of the user.",
                env,
                "win32",
                rf"{directory}\pip\Cache",
                ask="Which variable names the directory, and what if it is not set?",
            )


def test_another_directory_for_caches_is_that_of_all_programs(check):
    check(
        "XDG_CACHE_HOME is for the caches of all programs: pip has a directory in it.",
        {"XDG_CACHE_HOME": "/var/tmp/ada"},
        "linux",
        "/var/tmp/ada/pip",
    )


def test_variables_of_another_system_do_not_count(check):
    idea = "A variable counts only on the systems that the task names with it."
    check(idea, {"XDG_CACHE_HOME": r"E:\cache"}, "win32", WINDOWS)
    check(idea, {"LOCALAPPDATA": "/mnt/c/Users/ada"}, "linux", LINUX)


def test_the_home_is_the_one_that_is_given(check):
    idea = "The home is an argument. HOME may be another one, as that of root with `sudo`."
    check(idea, {"HOME": "/root"}, "linux", LINUX)
    check(idea, {"HOME": r"C:\msys", "USERPROFILE": r"C:\Users\Public"}, "win32", WINDOWS)


def test_the_directory_that_is_named_is_taken_as_it_is(check, subtests):
    for platform, directory in {"linux": "/big", "darwin": "/Volumes/b", "win32": r"E:\b"}.items():
        with subtests.test(platform):
            check(
                "PIP_CACHE_DIR is the directory itself, on every system.",
                {"PIP_CACHE_DIR": directory, "XDG_CACHE_HOME": "/x", "LOCALAPPDATA": "L"},
                platform,
                directory,
            )


def test_the_cache_is_turned_off_whatever_the_value(check, subtests):
    values = ("1", "true", "0", "false", "no")
    for platform, value in [("linux", value) for value in values] + [
        ("darwin", "1"),
        ("win32", "0"),
    ]:
        with subtests.test(f"{value} on {platform}"):
            check(
                "PIP_NO_CACHE_DIR is set, and so the cache is off, whatever its value says.",
                {"PIP_NO_CACHE_DIR": value},
                platform,
                None,
                ask="In a shell, what does `PIP_NO_CACHE_DIR=0 python3 -m pip cache dir` answer?",
            )


def test_a_cache_that_is_turned_off_is_nowhere(check):
    check(
        "A cache that is turned off has no directory, even if one is named.",
        {"PIP_CACHE_DIR": "/big", "PIP_NO_CACHE_DIR": "1"},
        "linux",
        None,
    )


def test_an_empty_variable_is_not_set(check, subtests):
    cases = [
        ("XDG_CACHE_HOME", "linux", LINUX),
        ("PIP_CACHE_DIR", "linux", LINUX),
        ("PIP_NO_CACHE_DIR", "linux", LINUX),
        ("LOCALAPPDATA", "win32", WINDOWS),
    ]
    for name, platform, expected in cases:
        with subtests.test(name):
            check(
                "A variable that is empty counts as not set.",
                {name: ""},
                platform,
                expected,
                ask="When does `get` return its default?",
            )
