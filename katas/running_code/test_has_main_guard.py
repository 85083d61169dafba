"""Tests for `has_main_guard`: what code means is found in its syntax tree, not in its text."""

from dojo import tell, words

IN_A_COMMENT = """
# if __name__ == "__main__":
#     open_roof()
"""

IN_A_TEXT = '''
HELP = """
A script ends like this:

if __name__ == "__main__":
    open_roof()
"""
'''

IN_THE_DOCSTRING = '''"""
if __name__ == "__main__":
    open_roof()
"""
'''

IN_A_FUNCTION = """
def start():
    if __name__ == "__main__":
        open_roof()
"""

IN_ANOTHER_IF = """
if weekday < 5:
    if __name__ == "__main__":
        open_roof()
"""

IN_A_TRY = """
try:
    if __name__ == "__main__":
        open_roof()
except OSError:
    close_roof()
"""

IN_A_WITH = """
with roof_lock:
    if __name__ == "__main__":
        open_roof()
"""

IN_A_CLASS = """
class Roof:
    if __name__ == "__main__":
        open_roof()
"""

IN_AN_ELIF = """
if weekday < 5:
    close_roof()
elif __name__ == "__main__":
    open_roof()
"""

WITH_AN_ELSE = """
if __name__ == "__main__":
    open_roof()
else:
    print("roof is known")
"""

BETWEEN_OTHERS = """
if weekday < 5:
    import roof

if __name__ == "__main__":
    roof.open()

if dry:
    print("roof is known")
"""

IN_THE_MIDDLE = """
import roof

if __name__ == "__main__":
    roof.open()

print("roof is known")
"""


def call(source):
    return f"has_main_guard({source!r})"


def test_the_usual_guard_is_found(kata):
    source = "import roof\n\nif __name__ == '__main__':\n    roof.open()\n"
    seen = kata.has_main_guard(source)

    assert seen, tell(
        "This script has a guard.",
        called=call(source),
        got=seen,
        expected=True,
    )


def test_spelling_does_not_matter(kata, subtests):
    cases = [
        ("double quotes", 'if __name__ == "__main__":\n    open_roof()\n'),
        ("no spaces", "if __name__=='__main__': open_roof()\n"),
        ("brackets", "if (\n    __name__ == '__main__'\n):\n    open_roof()\n"),
    ]
    for case, source in cases:
        with subtests.test(case):
            seen = kata.has_main_guard(source)
            assert seen, tell(
                f"To Python this is the same guard, with {case}.",
                called=call(source),
                got=seen,
                expected=True,
                ask="What is left of quotes, spaces and brackets once Python has parsed them?",
                see="https://docs.python.org/3/library/ast.html",
            )


def test_either_side_may_come_first(kata):
    source = "if '__main__' == __name__:\n    open_roof()\n"
    seen = kata.has_main_guard(source)

    assert seen, tell(
        "A comparison by `==` means the same the other way round.",
        called=call(source),
        got=seen,
        expected=True,
    )


def test_it_may_stand_anywhere_at_the_top_level(kata, subtests):
    cases = [
        ("code before and after it", IN_THE_MIDDLE),
        ("another `if` before and after it", BETWEEN_OTHERS),
    ]
    for case, source in cases:
        with subtests.test(case):
            seen = kata.has_main_guard(source)
            assert seen, tell(
                f"A guard with {case} is a guard.",
                called=call(source),
                got=seen,
                expected=True,
                ask="Which statements of the top level did you look at?",
            )


def test_an_else_does_not_matter(kata):
    seen = kata.has_main_guard(WITH_AN_ELSE)

    assert seen, tell(
        "A guard with an `else` is a guard.",
        called=call(WITH_AN_ELSE),
        got=seen,
        expected=True,
        ask="Which parts of an `if` does the task speak of?",
    )


def test_a_script_without_a_guard(kata, subtests):
    for source in ("open_roof()\n", ""):
        with subtests.test(repr(source)):
            try:
                seen = kata.has_main_guard(source)
            except IndexError:
                seen = words("an IndexError")
            assert seen != "an IndexError", tell(
                "A script may have no statement at all.",
                called=call(source),
                got=seen,
                expected=False,
            )
            assert not seen, tell(
                "This script has no guard.",
                called=call(source),
                got=seen,
                expected=False,
            )


def test_text_that_looks_like_a_guard_is_none(kata, subtests):
    cases = [
        ("a comment", IN_A_COMMENT),
        ("a string", IN_A_TEXT),
        ("a docstring", IN_THE_DOCSTRING),
    ]
    for case, source in cases:
        with subtests.test(case):
            seen = kata.has_main_guard(source)
            assert not seen, tell(
                f"What stands in {case} is no statement.",
                called=call(source),
                got=seen,
                expected=False,
                ask="Who can tell you what the lines of a text are to Python?",
                see="https://docs.python.org/3/library/ast.html",
            )


def test_an_if_inside_another_statement_is_none(kata, subtests):
    cases = [
        ("a function", IN_A_FUNCTION),
        ("another `if`", IN_ANOTHER_IF),
        ("another `if`, as its `elif`", IN_AN_ELIF),
        ("a `try`", IN_A_TRY),
        ("a `with`", IN_A_WITH),
        ("a class", IN_A_CLASS),
    ]
    for case, source in cases:
        with subtests.test(case):
            seen = kata.has_main_guard(source)
            assert not seen, tell(
                f"This `if` stands inside {case}, not at the top level.",
                called=call(source),
                got=seen,
                expected=False,
                ask="Which nodes of the tree do you visit: all, or those of the module's body?",
            )


def test_only_an_if_guards(kata):
    source = "print(__name__ == '__main__')\nassert __name__ == '__main__'\n"
    seen = kata.has_main_guard(source)

    assert not seen, tell(
        "The comparison alone guards nothing: it must be the condition of an `if`.",
        called=call(source),
        got=seen,
        expected=False,
    )


def test_another_condition_is_another_question(kata, subtests):
    conditions = [
        "__name__ != '__main__'",
        "__name__ is '__main__'",
        "__name__ in '__main__'",
        "__name__ == 'main'",
        "name == '__main__'",
        "__name__ == __main__",
        "'__main__' != __name__",
        "'main' == __name__",
        "__name__ == '__main__' or dry",
        "__name__ == '__main__' and dry",
        "__name__ == '__main__' == dry",
        "not __name__ == '__main__'",
    ]
    for condition in conditions:
        source = f"if {condition}:\n    open_roof()\n"
        with subtests.test(condition):
            seen = kata.has_main_guard(source)
            assert not seen, tell(
                "This `if` asks another question than the guard does.",
                called=call(source),
                got=seen,
                expected=False,
                ask="Which operator, which two sides, and is there anything else?",
            )
