"""Tests for `import_attr`: what is left of the colon is imported, the rest is looked up."""

import importlib

import pytest

from dojo import tell, words


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write a module that can be imported by the name of its file."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(name, source):
        (tmp_path / f"{name}.py").write_text(source, "utf-8")
        importlib.invalidate_caches()

    return write


def found(kata, text):
    """What `import_attr` returns, or the name of the class of what it raises."""
    try:
        return kata.import_attr(text)
    except (AttributeError, ImportError, LookupError, NameError, TypeError, ValueError) as error:
        return words(type(error).__name__)


def test_what_a_module_binds_is_returned(kata, write, subtests):
    write("galevane", "calm = 0")
    for text, expected in (("string:digits", "0123456789"), ("galevane:calm", 0)):
        with subtests.test(text):
            seen = found(kata, text)
            assert seen == expected, tell(
                "The object that the module binds to the name should be returned.",
                called=f"import_attr({text!r})",
                got=seen,
                expected=expected,
                ask="Can a name be bound to something that is false? Is it missing then?",
            )


def test_nothing_is_called(kata, write, subtests):
    write("galevane", "class Vane: pass\ndef turns(): return 360")
    for name in ("turns", "Vane"):
        with subtests.test(name):
            seen = found(kata, f"galevane:{name}")
            assert seen != 360 and type(seen).__name__ != "Vane", tell(
                "The object was called. What was asked for is the object itself.",
                called=f"import_attr('galevane:{name}')",
                got=seen,
                expected=words(f"the object that galevane binds to {name}"),
                ask="Where do parentheses stand behind the object that you return?",
            )


def test_the_module_may_be_in_packages(kata):
    seen = found(kata, "xml.dom.pulldom:CHARACTERS")

    assert seen == "CHARACTERS", tell(
        "All that is left of the colon is the full name of one module.",
        called="import_attr('xml.dom.pulldom:CHARACTERS')",
        got=seen,
        expected="CHARACTERS",
        ask="In which module did you look the name up: in xml.dom.pulldom, or in xml?",
    )


def test_an_attribute_of_the_package_is_not_the_module(kata):
    seen = found(kata, "unittest.main:TestProgram")

    assert getattr(seen, "__name__", seen) == "TestProgram", tell(
        "Left of the colon is a module, not what its package binds to that name.",
        called="import_attr('unittest.main:TestProgram').__name__",
        got=seen,
        expected="TestProgram",
        ask="`unittest` binds `main` to a class. Which function takes a full name to the module?",
    )


def test_each_name_is_an_attribute_of_what_stands_before(kata):
    seen = found(kata, "datetime:datetime.max.year")

    assert seen == 9999, tell(
        "Each name after the colon is looked up in the object that the one before led to.",
        called="import_attr('datetime:datetime.max.year')",
        got=seen,
        expected=9999,
        ask="How many attributes are looked up here, and each of which object?",
    )


def test_a_name_is_not_code(kata):
    seen = found(kata, "string:digits.upper()")

    assert seen != "0123456789", tell(
        "The name is run as code. Whoever writes the settings could do anything with it.",
        called="import_attr('string:digits.upper()')",
        got=seen,
        expected=words("an AttributeError"),
        ask="How can you look up an attribute whose name is in a variable?",
    )


def test_an_object_may_come_by_its_attributes_in_any_way(kata, write, subtests):
    write(
        "galelazy", "def __getattr__(name):\n    if name == 'speed': return 7\n    raise {}[name]"
    )
    write("galevane", "class Vane:\n    turns = 360\nclass Weathercock(Vane): pass")
    cases = [
        ("galelazy:speed", 7, "the module has a function __getattr__"),
        ("galevane:Weathercock.turns", 360, "the class inherits it"),
    ]
    for text, expected, how in cases:
        with subtests.test(how):
            seen = found(kata, text)
            assert seen == expected, tell(
                "An object can have an attribute that is not in its own dict.",
                called=f"import_attr({text!r})  # {how}",
                got=seen,
                expected=expected,
                ask="Which built-in function looks an attribute up in all the ways there are?",
            )


def test_a_module_is_not_imported_in_place_of_an_attribute(kata):
    seen = found(kata, "wsgiref:headers")

    assert seen == "AttributeError", tell(
        "The package binds no such name, and right of the colon nothing is imported.",
        called="import_attr('wsgiref:headers')  # a module that nobody has imported",
        got=seen,
        expected=words("an AttributeError"),
        ask="Which part of the name did you import: only what is left of the colon?",
    )


def test_what_is_missing_raises(kata, subtests):
    cases = [
        ("thunder:clap", "ModuleNotFoundError"),
        ("xml.thunder:clap", "ModuleNotFoundError"),
        ("string:thunder", "AttributeError"),
        ("string:digits.thunder", "AttributeError"),
    ]
    for text, expected in cases:
        with subtests.test(text):
            seen = found(kata, text)
            assert seen == expected, tell(
                "What is missing, a module or an attribute, the exception should say.",
                called=f"import_attr({text!r})",
                got=seen,
                expected=words(expected),
                ask="Which exception does the import raise, and which the look-up? Leave them be.",
            )


def test_what_a_module_raises_is_what_the_caller_gets(kata, write, subtests):
    cases = [
        ("{}['port']", "KeyError"),
        ("import galenowhere", "ModuleNotFoundError, whose name is 'galenowhere'"),
    ]
    for number, (line, expected) in enumerate(cases):
        with subtests.test(line):
            write(f"galesick{number}", line)
            try:
                seen = kata.import_attr(f"galesick{number}:speed")
            except ImportError as error:
                seen = words(f"{type(error).__name__}, whose name is {error.name!r}")
            except LookupError as error:
                seen = words(type(error).__name__)

            assert seen == expected, tell(
                "The module is there and fails. The caller should get its very exception.",
                called=f"import_attr('galesick{number}:speed')  # its first line is: {line}",
                got=seen,
                expected=words(expected),
                ask="Who can mend the module if all they hear is that it cannot be imported?",
            )
