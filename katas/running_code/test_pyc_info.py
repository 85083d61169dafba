"""Tests for `pyc_info`: a `.pyc` says of which source it was made, in one of two ways."""

import os
import struct
from importlib.util import MAGIC_NUMBER, source_hash
from py_compile import PycInvalidationMode as Mode
from py_compile import compile as compile_file

import pytest

from dojo import tell, words

SOURCE = b"litres = 3\nbeds = 5\n"
CHANGED = SOURCE + b"figs = 1\n"
CHANGED_AT = 1_500_000_007
PEP = "https://peps.python.org/pep-0552/"


@pytest.fixture
def source(tmp_path):
    file = tmp_path / "greenhouse_taps.py"
    file.write_bytes(SOURCE)
    os.utime(file, (CHANGED_AT, CHANGED_AT))
    return file


def compiled(source, mode):
    """The `.pyc` of `source`, in the way that `mode` says."""
    file = source.with_suffix(".pyc")
    compile_file(str(source), cfile=str(file), doraise=True, invalidation_mode=mode)
    return file


def info_or_error(kata, path):
    try:
        return kata.pyc_info(path)
    except struct.error:
        return words("struct.error")
    except ValueError:  # or a class of its own that is one
        return words("ValueError")
    except (LookupError, OSError) as error:
        return words(type(error).__name__)


def test_a_timestamp_comes_with_the_size(kata, source):
    seen = kata.pyc_info(compiled(source, Mode.TIMESTAMP))
    expected = ("timestamp", CHANGED_AT, len(SOURCE))

    assert seen[1:] != (0, CHANGED_AT), tell(
        "Time and size are read four bytes too early.",
        called="py_compile.compile('taps.py', 'taps.pyc'); pyc_info(Path('taps.pyc'))",
        got=seen,
        expected=expected,
        ask="What has stood between the magic number and the time since Python 3.7?",
        see=PEP,
    )
    assert seen == expected, tell(
        "The header holds time and size of the source, as two numbers.",
        called="py_compile.compile('taps.py', 'taps.pyc'); pyc_info(Path('taps.pyc'))",
        got=seen,
        expected=expected,
        ask="Which of the 16 bytes are which field, and which byte of a number comes first?",
        see=PEP,
    )


def test_the_header_tells_of_the_source_as_it_was(kata, source):
    pyc = compiled(source, Mode.TIMESTAMP)
    source.write_bytes(CHANGED)
    os.utime(pyc, (CHANGED_AT + 60, CHANGED_AT + 60))
    seen = info_or_error(kata, pyc)

    assert seen == ("timestamp", CHANGED_AT, len(SOURCE)), tell(
        "The header tells of the source as it was when it was compiled.",
        called="py_compile.compile('taps.py', 'taps.pyc'), then a change of taps.py; "
        "pyc_info(Path('taps.pyc'))",
        got=seen,
        expected=("timestamp", CHANGED_AT, len(SOURCE)),
        ask="Which file did you ask, and for what: its bytes, or what the file system knows of it?",
    )


def test_a_hash_stands_where_time_and_size_would(kata, source, subtests):
    modes = [("checked-hash", Mode.CHECKED_HASH), ("unchecked-hash", Mode.UNCHECKED_HASH)]
    for kind, mode in modes:
        with subtests.test(kind):
            source.write_bytes(SOURCE)
            pyc = compiled(source, mode)
            source.write_bytes(CHANGED)
            seen = kata.pyc_info(pyc)
            expected = (kind, source_hash(SOURCE), None)
            call = (
                "py_compile.compile('taps.py', 'taps.pyc', invalidation_mode="
                f"py_compile.{mode}), then a change of taps.py; pyc_info(Path('taps.pyc'))"
            )
            assert seen[0] != "timestamp", tell(
                "This .pyc was made with a hash, and its last eight bytes are no time and size.",
                called=call,
                got=seen,
                expected=expected,
                ask="Which field says what the two after it mean?",
                see=PEP,
            )
            assert seen[0] == kind, tell(
                "The two kinds with a hash are confused.",
                called=call,
                got=seen[0],
                expected=kind,
                ask="Bit 0 of the flags says that there is a hash. What does bit 1 say?",
                see=PEP,
            )
            assert seen[1] != source_hash(CHANGED), tell(
                "This is the hash of the source as it is now, and the header has another.",
                called=call,
                got=seen,
                expected=expected,
                ask="Python compares two hashes. Which of them is in the file?",
            )
            assert seen == expected, tell(
                "With a hash, the result is the kind, the eight bytes, and None for the size.",
                called=call,
                got=seen,
                expected=expected,
            )


def test_numbers_have_no_sign(kata, tmp_path):
    pyc = tmp_path / "greenhouse_later.pyc"
    pyc.write_bytes(MAGIC_NUMBER + struct.pack("<III", 0, 2_300_000_000, 3_000_000_000))
    seen = kata.pyc_info(pyc)

    assert seen == ("timestamp", 2_300_000_000, 3_000_000_000), tell(
        "A source that is changed after 2038 has a time that needs all 32 bits.",
        called="Path('later.pyc').write_bytes(MAGIC_NUMBER + "
        "struct.pack('<III', 0, 2_300_000_000, 3_000_000_000)); pyc_info(Path('later.pyc'))",
        got=seen,
        expected=("timestamp", 2_300_000_000, 3_000_000_000),
        ask="Can the number be negative? Does your way of reading it know that?",
    )


def test_a_file_of_another_kind_is_refused(kata, tmp_path, subtests):
    cases = [
        ("the magic number of another Python", bytes([MAGIC_NUMBER[0] ^ 1]) + MAGIC_NUMBER[1:]),
        ("one byte of the magic number", MAGIC_NUMBER[:1] + b"eds"),
        ("half of the magic number", MAGIC_NUMBER[:2] + b"\n\n"),
        ("the text of a program", b"beds"),
    ]
    for case, beginning in cases:
        with subtests.test(case):
            file = tmp_path / "greenhouse_other.pyc"
            file.write_bytes(beginning + bytes(12))
            seen = info_or_error(kata, file)
            assert seen == "ValueError", tell(
                f"A file that begins with {case} should be refused.",
                called=f"Path('other.pyc').write_bytes({beginning + bytes(12)!r}); "
                "pyc_info(Path('other.pyc'))",
                got=seen,
                expected=words("ValueError"),
                ask="Where does Python keep the magic number that it writes itself?",
                see="https://docs.python.org/3/library/importlib.html#importlib.util.MAGIC_NUMBER",
            )


def test_a_short_file_is_refused(kata, tmp_path, subtests):
    header = MAGIC_NUMBER + bytes(12)
    for length in (0, 4, 15):
        with subtests.test(f"{length} bytes"):
            file = tmp_path / "greenhouse_short.pyc"
            file.write_bytes(header[:length])
            seen = info_or_error(kata, file)
            assert seen == "ValueError", tell(
                "A file without a whole header should be refused with ValueError.",
                called=f"Path('short.pyc').write_bytes((MAGIC_NUMBER + bytes(12))[:{length}]); "
                "pyc_info(Path('short.pyc'))",
                got=seen,
                expected=words("ValueError"),
                ask="What do a slice, `struct.unpack` and `int.from_bytes` do with too few bytes?",
            )
