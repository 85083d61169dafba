"""Tests for `pep668`: a marker keeps pip out of a Python, and says why in the user's language."""

import builtins
import configparser
import io
import sys

import pytest

from dojo import tell, words

SPECIFICATION = (
    "https://packaging.python.org/en/latest/specifications/externally-managed-environments/"
)
MESSAGE = "Ask the technician."
MARKER = f"[externally-managed]\nError={MESSAGE}\n"


@pytest.fixture
def check(kata, tmp_path):
    """Ask about a Python with these files in `usr`, and explain an answer that is not due."""
    (tmp_path / "usr/lib/python3.12/site-packages").mkdir(parents=True)

    def check(idea, files, expected, *language, env="usr", ask=None):
        if isinstance(files, (str, bytes)):
            files = {"lib/python3.12/EXTERNALLY-MANAGED": files}
        for name, text in files.items():
            data = text.encode() if isinstance(text, str) else text
            (tmp_path / "usr" / name).write_bytes(data)
        stdlib_dir, prefix = tmp_path / "usr/lib/python3.12", str(tmp_path / env)
        arguments = ", ".join(map(repr, [f"/{env}", "/usr", *language]))
        try:
            seen = kata.externally_managed(stdlib_dir, prefix, str(tmp_path / "usr"), *language)
        except (configparser.Error, ValueError, LookupError, OSError) as error:
            seen = words(f"a {type(error).__name__}")
        contents = "".join(f"\n# /usr/{name}: {text!r}" for name, text in files.items())
        assert seen == expected, tell(
            idea,
            called="stdlib_dir = Path('/usr/lib/python3.12')\n"
            f"externally_managed(stdlib_dir, {arguments}){contents}",
            got=seen,
            expected=expected,
            ask=ask,
            see=SPECIFICATION,
        )

    return check


def test_a_python_with_a_marker_shows_its_message(check):
    check("This Python has a marker, so pip is to show its message.", MARKER, MESSAGE)


def test_a_python_without_a_marker_is_free(check):
    check("Without a marker, pip may install.", {}, None)


def test_the_marker_is_in_the_directory_of_the_standard_library(check):
    for place in ("", "lib/", "lib/python3.12/site-packages/"):
        check(
            "A file of that name counts beside the modules of the standard library only.",
            {f"{place}EXTERNALLY-MANAGED": MARKER},
            None,
            ask="Which of the arguments is the one directory to look into?",
        )


def test_a_virtual_environment_is_free(check):
    check(
        "Into a virtual environment pip may install, whatever its base Python has.",
        MARKER,
        None,
        env="home/ada/env",
        ask="What is `sys.prefix` in a virtual environment, and what `sys.base_prefix`?",
    )


def test_the_python_in_question_need_not_be_the_one_that_runs(check, monkeypatch):
    monkeypatch.setattr(sys, "prefix", "/home/ada/env")
    check(
        "The arguments tell of another Python than the one that runs this.",
        MARKER,
        MESSAGE,
        ask="Does your code look at `sys.prefix`?",
    )


def test_every_character_of_a_message_stands_for_itself(check, subtests):
    percent = "What does a `ConfigParser` make of a `%`, and how do you tell it not to?"
    cases = {
        "50 % of pupils ask": percent,
        "%(prefix)s": percent,
        "${room} costs 5 $": percent.replace("%", "$"),
        "in room # 5 ; or 6": "What does a comment look like, and where may it begin?",
        "See http://mirror.example.org/?os=school": "Which `=` of the line ends the key?",
    }
    for message, question in cases.items():
        with subtests.test(message):
            check(
                "A character of the message was taken for something else.",
                f"[externally-managed]\nError={message}\n",
                message,
                ask=question,
            )


def test_the_file_is_in_utf_8(check, monkeypatch):
    _open = open

    def open_where_cp1252_is_usual(file, mode="r", buffering=-1, encoding=None, *rest, **options):
        if "b" not in mode and encoding in (None, "locale"):
            encoding = "cp1252"
        return _open(file, mode, buffering, encoding, *rest, **options)

    monkeypatch.setattr(builtins, "open", open_where_cp1252_is_usual)
    monkeypatch.setattr(io, "open", open_where_cp1252_is_usual)
    monkeypatch.setattr(io, "text_encoding", lambda encoding, *_: encoding or "locale")
    check(
        "The message was read in another encoding than UTF-8.",
        "[externally-managed]\nError=Frag die Lehrkräfte.\n",
        "Frag die Lehrkräfte.",
        ask="Who decides the encoding if your code does not name one?",
    )


def test_a_message_may_have_several_lines(check):
    check(
        "A line that begins with a space goes on with the message.",
        "[externally-managed]\nError=Ask the technician,\n or make\n\n an environment.\nOther=no\n",
        "Ask the technician,\nor make\n\nan environment.",
        ask="What does `configparser` make of such a file?",
    )


def test_the_message_is_in_the_language_of_the_user(check, subtests):
    marker = (
        "[externally-managed]\nError=plain\nError-de=deutsch\nError-de_AT=wienerisch\n"
        "Error-gsw=mundart\nError-sr_RS=srpski\nError-pt-BR=brasil\nError-zh=putonghua\n"
    )
    cases = {
        "de_AT": "wienerisch",
        "de_CH": "deutsch",
        "de-CH": "deutsch",
        "de-AT": "deutsch",
        "pt-BR": "brasil",
        "pt_BR": "plain",
        "zh_Hant_TW": "putonghua",
        "de": "deutsch",
        "gsw_CH": "mundart",
        "sr": "plain",
        "fr_FR": "plain",
        "": "plain",
        None: "plain",
    }
    for lang, expected in cases.items():
        with subtests.test(repr(lang)):
            check(
                "That is not the message for this language code.",
                marker,
                expected,
                lang,
                ask="Which three keys come into question, letter by letter, and in which order?",
            )


def test_a_marker_without_a_message_is_a_marker(check, subtests):
    cases = {
        "empty": "",
        "no section": "Do not touch.\n",
        "another section": "[managed]\nError=no\n",
        "another language": "[externally-managed]\nError-fr=non\n",
        "no key": "[externally-managed]\nDo not touch.\n",
        "a key twice": "[externally-managed]\nError=no\nError=never\n",
        "a section twice": MARKER * 2,
        "not UTF-8": "[externally-managed]\nError=Lehrkräfte\n".encode("latin-1"),
    }
    for case, marker in cases.items():
        with subtests.test(case):
            check(
                "The file is there, and so pip is to keep out, even if it has no message.",
                marker,
                "",
                "de",
                ask="What in your code can fail for such a file, and what comes back then?",
            )
