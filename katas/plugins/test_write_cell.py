"""Tests for `write_cell`: the first line is for the magic, and the rest is the file as it is."""

import io

import pytest

from dojo import tell, words

MAGIC = "https://ipython.readthedocs.io/en/stable/interactive/magics.html#cellmagic-writefile"


@pytest.fixture
def elsewhere(monkeypatch):
    """Open text files as on a system whose encoding is cp1252 and whose line ends are of two."""

    def elsewhere(
        file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, *more, **named
    ):
        if "b" not in mode and "r" not in mode:
            encoding = "cp1252" if encoding in (None, "locale") else encoding
            newline = "\r\n" if newline is None else newline
        return opened(file, mode, buffering, encoding, errors, newline, *more, **named)

    opened = io.open
    monkeypatch.setattr("builtins.open", elsewhere)
    monkeypatch.setattr(io, "open", elsewhere)
    monkeypatch.setattr(io, "text_encoding", lambda encoding, stacklevel=2: encoding or "locale")


def write(kata, cell, directory):
    """What `write_cell` returns, or the ValueError it raises in words."""
    try:
        return kata.write_cell(cell, directory)
    except ValueError:
        return words("a ValueError")


def test_what_follows_the_first_line_is_the_file(kata, tmp_path, subtests):
    bodies = {
        "an end": "angle = 90\n",
        "no end": "angle = 90",
        "empty lines": "\n\nangle = 90\n\n",
        "spaces": "  angle = 90  \n",
        "line ends of Windows": "angle = 90\r\nsteps = 4\r\n",
        "a magic": "text = '''\n%%writefile other.py\n'''\n",
        "nothing": "",
    }
    for case, body in bodies.items():
        with subtests.test(case):
            write(kata, f"%%writefile turn.py\n{body}", tmp_path)
            file = tmp_path / "turn.py"
            seen = file.read_bytes() if file.exists() else words("no file")
            assert seen == body.encode(), tell(
                "The file is not the rest of the cell, byte for byte.",
                called="write_cell('%%writefile turn.py\\n' + body, folder)\n"
                f"Path(folder, 'turn.py').read_bytes()  # body = {body!r}",
                got=seen,
                expected=body.encode(),
                ask="What do `strip`, `splitlines` and a file opened as text do to line ends?",
            )


def test_the_file_is_the_same_on_every_system(kata, tmp_path, elsewhere, subtests):
    file = tmp_path / "turn.py"
    for option in ("", "-a "):
        with subtests.test(option.strip() or "no option"):
            file.unlink(missing_ok=True)
            cell = f"%%writefile {option}turn.py\nunit = '°'\n"
            write(kata, cell, tmp_path)
            seen = file.read_bytes() if file.exists() else words("no file")
            assert seen == "unit = '°'\n".encode(), tell(
                "What is in the file depends on the system that writes it.",
                called=f"# on Windows\nwrite_cell({cell!r}, folder)\n"
                "Path(folder, 'turn.py').read_bytes()",
                got=seen,
                expected="unit = '°'\n".encode(),
                ask="Which encoding and which line ends has a text file if you do not say?",
            )


def test_it_says_what_it_does(kata, tmp_path, subtests):
    cases = [
        ("%%writefile turn.py\n", "Writing turn.py"),
        ("%%writefile turn.py\n", "Overwriting turn.py"),
        ("%%writefile -a turn.py\n", "Appending to turn.py"),
        ("%%writefile -a new.py\n", "Writing new.py"),
    ]
    for cell, expected in cases:
        with subtests.test(expected):
            seen = write(kata, cell, tmp_path)
            assert seen == expected, tell(
                "What it says depends on the option, and on whether the file was there.",
                called=f"write_cell({cell!r}, folder)",
                got=seen,
                expected=expected,
            )


def test_with_the_option_the_text_is_added(kata, tmp_path):
    (tmp_path / "turn.py").write_bytes(b"angle = 90\n")
    write(kata, "%%writefile -a turn.py\nsteps = 4\n", tmp_path)
    seen = (tmp_path / "turn.py").read_bytes()

    assert seen == b"angle = 90\nsteps = 4\n", tell(
        "With -a, what is in the file stays, and the text comes after it.",
        called="Path(folder, 'turn.py').write_text('angle = 90\\n')\n"
        "write_cell('%%writefile -a turn.py\\nsteps = 4\\n', folder)",
        got=seen,
        expected=b"angle = 90\nsteps = 4\n",
    )


def test_without_the_option_the_file_is_replaced(kata, tmp_path):
    (tmp_path / "turn.py").write_bytes(b"angle = 90\n")
    write(kata, "%%writefile turn.py\nx = 1\n", tmp_path)
    seen = (tmp_path / "turn.py").read_bytes()

    assert seen == b"x = 1\n", tell(
        "Without -a, nothing of the old file is left.",
        called="Path(folder, 'turn.py').write_text('angle = 90\\n')\n"
        "write_cell('%%writefile turn.py\\nx = 1\\n', folder)",
        got=seen,
        expected=b"x = 1\n",
    )


def test_the_name_is_one_word(kata, tmp_path, subtests):
    names = {
        '"turn  left.py"': "turn  left.py",
        "'turn right.py'": "turn right.py",
        "soft-angle.py": "soft-angle.py",
        "-a 'turn back.py'": "turn back.py",
    }
    for case, name in names.items():
        with subtests.test(case):
            before = set(tmp_path.iterdir())
            write(kata, f"%%writefile {case}\nangle = 90\n", tmp_path)
            seen = sorted(file.name for file in set(tmp_path.iterdir()) - before)
            assert seen == [name], tell(
                "The file has another name than the first line says.",
                called=f"write_cell({f'%%writefile {case}' + chr(10)!r} + body, folder)\n"
                "os.listdir(folder)",
                got=seen,
                expected=[name],
                ask="Which module of the standard library splits a line as a shell does?",
            )


def test_other_cells_are_refused(kata, tmp_path, subtests):
    cells = {
        "a comment first": "# turns a picture\n%%writefile turn.py\nangle = 90\n",
        "code first": "x = 1 %%writefile turn.py\nangle = 90\n",
        "another magic": "%%time turn.py\nangle = 90\n",
        "a longer magic": "%%writefiles turn.py\nangle = 90\n",
        "one percent sign": "%writefile turn.py\nangle = 90\n",
        "no name": "%%writefile\nangle = 90\n",
        "two names": "%%writefile turn.py left.py\nangle = 90\n",
        "nothing": "",
    }
    for case, cell in cells.items():
        with subtests.test(case):
            seen = write(kata, cell, tmp_path)
            files = sorted(file.name for file in tmp_path.iterdir())
            assert seen == "a ValueError", tell(
                "The first line is not a line `%%writefile NAME`, and the cell is not refused.",
                called=f"write_cell({cell!r}, folder)",
                got=seen,
                expected=words("a ValueError"),
                ask="What may stand before the magic, and what has to stand after it?",
                see=MAGIC,
            )
            assert files == [], tell(
                "The cell was refused, and something was written all the same.",
                called=f"write_cell({cell!r}, folder)  # and catch the ValueError\n"
                "os.listdir(folder)",
                got=files,
                expected=[],
            )
