"""Tests for `eval_cell`: a program is a list of statements, and only an expression has a value."""

from dojo import tell, words

FUNCTION = """
rate = 3
def litres(days):
    return days if days < 2 else rate + litres(days - 1)
litres(4)
"""


def test_the_last_expression_is_the_result(kata):
    try:
        seen = kata.eval_cell("beds = 4\nlitres = 3\nbeds * litres", {})
    except SyntaxError as error:
        seen = error

    assert not isinstance(seen, SyntaxError), tell(
        "A cell is a program of many statements, and was compiled as something smaller.",
        called="eval_cell('beds = 4\\nlitres = 3\\nbeds * litres', {})",
        got=words("a SyntaxError"),
        expected=12,
        ask="How much may a text hold in each mode of `compile`: exec, eval and single?",
        see="https://docs.python.org/3/library/functions.html#compile",
    )
    assert seen is not None, tell(
        "The cell ran, and the value of its last expression is lost.",
        called="eval_cell('beds = 4\\nlitres = 3\\nbeds * litres', {})",
        got=seen,
        expected=12,
        ask="Which of `exec` and `eval` gives a value, and what can each of them take?",
        see="https://docs.python.org/3/library/functions.html#eval",
    )
    assert seen == 12, tell(
        "The result should be the value of the last expression.",
        called="eval_cell('beds = 4\\nlitres = 3\\nbeds * litres', {})",
        got=seen,
        expected=12,
    )


def test_an_expression_may_be_spread_as_it_likes(kata, subtests):
    cases = [
        ("over several lines", "sum([\n    5,\n    6,\n])"),
        ("on a line with a statement", "beds = 11; beds"),
        ("before a comment", "5 + 6\n# litres"),
    ]
    for case, src in cases:
        with subtests.test(case):
            try:
                seen = kata.eval_cell(src, {})
            except SyntaxError:
                seen = words("a SyntaxError")
            assert seen == 11, tell(
                f"An expression {case} is an expression too.",
                called=f"eval_cell({src!r}, {{}})",
                got=seen,
                expected=11,
                ask="Is the last line the last statement? What splits a text into statements?",
                see="https://docs.python.org/3/library/ast.html",
            )


def test_without_an_expression_at_the_end_there_is_no_result(kata, subtests):
    cases = [
        ("an assignment", "beds = 7"),
        ("an assignment after an expression", "7\nbeds = 8"),
        ("a block", "if True:\n    7"),
    ]
    for case, src in cases:
        with subtests.test(case):
            try:
                seen = kata.eval_cell(src, {})
            except SyntaxError:
                seen = words("a SyntaxError")
            assert seen is None, tell(
                f"The last statement is {case.partition(' after')[0]}, which has no value.",
                called=f"eval_cell({src!r}, {{}})",
                got=seen,
                expected=None,
                ask="Which statement of the cell's top level is the last, and is it an expression?",
            )


def test_a_cell_may_be_empty(kata):
    try:
        seen = kata.eval_cell("# to be measured\n", {})
    except (IndexError, SyntaxError, ValueError) as error:
        seen = words(f"exception {type(error).__name__}")

    assert seen is None, tell(
        "A cell without a statement does nothing and has no result.",
        called="eval_cell('# to be measured\\n', {})",
        got=seen,
        expected=None,
    )


def test_the_next_cell_finds_what_this_one_has_bound(kata):
    ns = {"beds": 3}
    try:
        kata.eval_cell("plants = beds * 5", ns)
        seen = ns.get("plants", words("no such name"))
    except NameError:
        seen = words("a NameError")

    assert seen == 15, tell(
        "What a cell binds is not there for the next one.",
        called="ns = {'beds': 3}; eval_cell('plants = beds * 5', ns); ns['plants']",
        got=seen,
        expected=15,
        ask="In which dict did the cell run: in `ns`, or in another?",
    )


def test_functions_of_a_cell_see_its_names(kata):
    try:
        seen = kata.eval_cell(FUNCTION, {})
    except NameError:
        seen = words("a NameError")

    assert seen != "a NameError", tell(
        "A function of the cell cannot see what the cell has bound.",
        called=f"eval_cell({FUNCTION!r}, {{}})",
        got=seen,
        expected=10,
        ask="With two dicts, names are bound in the second. Where does a function look for them?",
    )
    assert seen == 10, tell(
        "The value of a call is a value like any other.",
        called=f"eval_cell({FUNCTION!r}, {{}})",
        got=seen,
        expected=10,
    )


def test_each_statement_runs_once(kata):
    seen = kata.eval_cell("next(tank)\nnext(tank)", {"tank": iter([40, 50, 60])})

    assert seen != 60, tell(
        "The cell takes two readings of the tank, and a third one was taken.",
        called="eval_cell('next(tank)\\nnext(tank)', {'tank': iter([40, 50, 60])})",
        got=seen,
        expected=50,
        ask="Does what you run first still hold the expression that you evaluate then?",
    )
    assert seen == 50, tell(
        "Each statement of the cell should run once, in order.",
        called="eval_cell('next(tank)\\nnext(tank)', {'tank': iter([40, 50, 60])})",
        got=seen,
        expected=50,
    )


def test_nothing_is_printed(kata, capsys):
    kata.eval_cell("3 + 4\n5 + 6", {})
    seen = capsys.readouterr().out

    assert seen == "", tell(
        "The value is printed. It should be returned, and nothing else.",
        called="eval_cell('3 + 4\\n5 + 6', {})",
        got=words(f"{' and '.join(seen.split())} on the screen"),
        expected=words("nothing on the screen"),
        ask="Which mode of `compile` is made for a prompt, that shows what you typed?",
        see="https://docs.python.org/3/library/functions.html#compile",
    )
