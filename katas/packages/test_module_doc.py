"""Tests for `module_doc`: the docstring is the first statement, and can be read without a run."""

import sys

from dojo import tell

LITERALS = {
    "'''Fills an area.'''": "Fills an area.",
    "'Fills ' 'an area.'": "Fills an area.",
    "('Fills an area.')": "Fills an area.",
    r"r'Draws \n.'": r"Draws \n.",
    "# plugin 7\n\n'Fills an area.'; import areas": "Fills an area.",
}
OTHERS = {
    "a name is bound first": "VERSION = '1.2'\n",
    "an import comes first": "import areas\n'Fills an area.'\n",
    "the string is that of a function": "def fill():\n    '''Fills an area.'''\n",
    "the string is an f-string": "f'Fills an area.'\n",
    "the literal is of bytes": "b'Fills an area.'\n",
    "the literal is a number": "42\n",
    "the string is the sum of two": "'Fills ' + 'an area.'\n",
    "the file is empty": "",
}
INDENTED = '''"""Fills an area.

    With a colour:
        and a pattern.
    """
'''


def test_nothing_of_the_module_is_run(kata):
    source = "'Fills an area.'\nimport sys\nsys.argv.append('run')\n"
    kata.module_doc(source)

    assert "run" not in sys.argv, tell(
        "The module was run, and it may not be trusted.",
        called=f"import sys; module_doc({source!r}); 'run' in sys.argv",
        got=True,
        expected=False,
        ask="Which function reads a text as Python without running it?",
    )


def test_a_string_that_comes_first_is_the_docstring(kata, subtests):
    for source, expected in LITERALS.items():
        with subtests.test(source.splitlines()[-1]):
            seen = kata.module_doc(source)
            assert seen == expected, tell(
                "A string literal that is the first statement is the docstring.",
                called=f"module_doc({source!r})",
                got=seen,
                expected=expected,
                ask="Who knows best where a string literal begins and ends, and what it means?",
            )


def test_anything_else_is_no_docstring(kata, subtests):
    for reason, source in OTHERS.items():
        with subtests.test(reason):
            seen = kata.module_doc(source)
            assert seen is None, tell(
                f"There is no docstring where {reason}.",
                called=f"module_doc({source!r})",
                got=seen,
                expected=None,
                ask="What is the first statement here? Is it one plain literal, and of a string?",
            )


def test_the_text_is_cleaned_up(kata):
    expected = "Fills an area.\n\nWith a colour:\n    and a pattern."
    seen = kata.module_doc(INDENTED)

    assert seen != expected + "\n", tell(
        "The last line, which is empty, belongs to the quotes and not to the text.",
        called=f"module_doc({INDENTED!r})",
        got=seen,
        expected=expected,
        ask="Try `inspect.cleandoc` on a text of your own. What does it do with empty lines?",
    )
    assert seen == expected, tell(
        "What is common to the indentation of all lines but the first should go.",
        called=f"module_doc({INDENTED!r})",
        got=seen,
        expected=expected,
        ask="What does `inspect.cleandoc` do that `str.strip` does not?",
    )


def test_an_empty_docstring_is_one(kata):
    seen = kata.module_doc("''\nimport areas\n")

    assert seen == "", tell(
        "A docstring without any text is not the same as no docstring.",
        called="module_doc(\"''\\nimport areas\\n\")",
        got=seen,
        expected="",
        ask="Which values does a bare `if doc:` or `doc or None` take for false?",
    )
