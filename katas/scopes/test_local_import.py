"""Tests for `local_import`: `import` binds a name, and a binding is for the whole function."""

import os

from dojo import tell, words


def asked(kata, *arguments):
    """What `config_dir` returns, or in words that a name had no value."""
    try:
        return kata.config_dir(*arguments)
    except NameError as error:
        return words(type(error).__name__)


def test_without_a_name_it_is_below_the_current_folder(kata, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    expected = os.path.join(os.getcwd(), "config")
    seen = asked(kata)

    assert seen != "UnboundLocalError", tell(
        "An import that was not run has made `os` a local variable all the same.",
        called="config_dir()",
        got=seen,
        expected=expected,
        ask="Which name does `import os.path` bind, and for which lines of the function?",
        see="https://docs.python.org/3/reference/simple_stmts.html#the-import-statement",
    )
    assert seen != "NameError", tell(
        "A name in `config_dir` is bound neither in the function nor in the module.",
        called="config_dir()",
        got=seen,
        expected=expected,
        ask="Which names does the function use, and which line binds each of them?",
    )
    assert seen == expected, tell(
        "Without a name, the answer is `config` in the folder that is the current one.",
        called="config_dir()",
        got=seen,
        expected=expected,
    )


def test_the_current_folder_is_that_of_the_call(kata, monkeypatch, tmp_path):
    for name in ("north", "south"):
        tmp_path.joinpath(name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        expected = os.path.join(os.getcwd(), "config")
        seen = asked(kata)

        assert seen == expected, tell(
            "The answer should follow the current folder from call to call.",
            called=f"os.chdir({name!r}); config_dir()",
            got=seen,
            expected=expected,
            ask="When is `os.getcwd()` called?",
        )


def test_a_folder_that_is_named_is_taken(kata, monkeypatch, tmp_path, subtests):
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path))
    cases = [
        ("~/north", f"{tmp_path}/north"),
        (str(tmp_path / "south"), str(tmp_path / "south")),
        ("~", str(tmp_path)),
        ("east~", "east~"),
        ("east~/bay", "east~/bay"),
    ]
    for custom, expected in cases:
        with subtests.test(custom.removeprefix(str(tmp_path))):
            seen = asked(kata, custom)
            assert seen == expected, tell(
                "A folder that is named is the answer; `~` as its first part is your home folder.",
                called=f"config_dir({custom!r})",
                got=seen,
                expected=expected,
            )


def test_both_ways_work_one_after_the_other(kata, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    expected = ["north", os.path.join(os.getcwd(), "config"), "south"]
    seen = [asked(kata, "north"), asked(kata), asked(kata, "south")]

    assert seen == expected, tell(
        "One call should not depend on whether another one has imported something.",
        called="[config_dir('north'), config_dir(), config_dir('south')]",
        got=seen,
        expected=expected,
    )
