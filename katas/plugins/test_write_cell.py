"""Tests for `write_cell`: the first line is for the magic, and the rest is the file as it is."""

from dojo import tell, words

MAGIC = "https://ipython.readthedocs.io/en/stable/interactive/magics.html#cellmagic-writefile"


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


def test_the_file_is_utf_8(kata, tmp_path):
    write(kata, "%%writefile turn.py\nunit = '°'\n", tmp_path)
    file = tmp_path / "turn.py"
    seen = file.read_bytes() if file.exists() else words("no file")

    assert seen == "unit = '°'\n".encode(), tell(
        "Python reads source as UTF-8, and this was written in another encoding.",
        called="write_cell(\"%%writefile turn.py\\nunit = '°'\\n\", folder)\n"
        "Path(folder, 'turn.py').read_bytes()",
        got=seen,
        expected="unit = '°'\n".encode(),
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


def test_quotes_do_not_belong_to_the_name(kata, tmp_path):
    write(kata, '%%writefile "turn left.py"\nangle = 90\n', tmp_path)
    seen = sorted(file.name for file in tmp_path.iterdir())

    assert seen == ["turn left.py"], tell(
        "A name in quotes is one name, and the quotes are not part of it.",
        called="write_cell('%%writefile \"turn left.py\"\\nangle = 90\\n', folder)\n"
        "os.listdir(folder)",
        got=seen,
        expected=["turn left.py"],
        ask="Which module of the standard library splits a line as a shell does?",
    )


def test_the_magic_is_the_very_first_line(kata, tmp_path, subtests):
    cells = {
        "a comment first": "# turns a picture\n%%writefile turn.py\nangle = 90\n",
        "an empty line first": "\n%%writefile turn.py\nangle = 90\n",
        "another magic": "%%time turn.py\nangle = 90\n",
        "nothing": "",
    }
    for case, cell in cells.items():
        with subtests.test(case):
            seen = write(kata, cell, tmp_path)
            files = sorted(file.name for file in tmp_path.iterdir())
            assert seen == "a ValueError", tell(
                "A cell magic counts in the very first line only.",
                called=f"write_cell({cell!r}, folder)",
                got=seen,
                expected=words("a ValueError"),
                ask="What would IPython make of a line before it?",
                see=MAGIC,
            )
            assert files == [], tell(
                "The cell was refused, and something was written all the same.",
                called=f"write_cell({cell!r}, folder)  # and catch the ValueError\n"
                "os.listdir(folder)",
                got=files,
                expected=[],
            )
