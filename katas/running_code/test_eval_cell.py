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
        ("after `ö` on a line", "crop = 'Möhre'; 5 + 6"),
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


def test_zero_is_a_value(kata):
    seen = kata.eval_cell("3 - 3", {})

    assert seen is not None, tell(
        "The value is 0, and it is taken for none at all.",
        called="eval_cell('3 - 3', {})",
        got=seen,
        expected=0,
        ask="What does `0 or None` give, and why?",
    )
    assert seen == 0, tell(
        "Zero is a value like any other.",
        called="eval_cell('3 - 3', {})",
        got=seen,
        expected=0,
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


def test_an_expression_binds_there_too(kata):
    ns = {}
    kata.eval_cell("(beds := 4)", ns)

    assert ns.get("beds") == 4, tell(
        "The last expression binds a name, and the next cell will not find it.",
        called="ns = {}; eval_cell('(beds := 4)', ns); ns['beds']",
        got=ns.get("beds", words("no such name")),
        expected=4,
        ask="In which dict was the last expression evaluated? An expression can bind as well.",
    )


def test_nothing_is_kept_of_an_earlier_cell(kata):
    ns = {}
    kata.eval_cell("7", ns)
    seen = kata.eval_cell("beds = 8", ns)
    names = sorted(set(ns) - {"__builtins__"})

    assert seen is None, tell(
        "The result is that of the cell before.",
        called="ns = {}; eval_cell('7', ns); eval_cell('beds = 8', ns)",
        got=seen,
        expected=None,
        ask="Where was the first result kept, and who has taken it away?",
    )
    assert names == ["beds"], tell(
        "The namespace holds a name that no cell has bound.",
        called="ns = {}; eval_cell('7', ns); eval_cell('beds = 8', ns); ns.keys()",
        got=names,
        expected=["beds"],
        ask="Which names would the next cell find that the notebook does not speak of?",
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


def test_functions_see_what_a_later_cell_binds(kata):
    ns = {}
    try:
        kata.eval_cell("def litres(): return rate * 3", ns)
        kata.eval_cell("rate = 5", ns)
        seen = kata.eval_cell("litres()", ns)
    except NameError:
        seen = words("a NameError")

    assert seen == 15, tell(
        "A function of an earlier cell cannot see what a later cell has bound.",
        called="ns = {}; eval_cell('def litres(): return rate * 3', ns); "
        "eval_cell('rate = 5', ns); eval_cell('litres()', ns)",
        got=seen,
        expected=15,
        ask="Which dict is `ns['litres'].__globals__`: `ns`, or one that was like it?",
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


def test_the_result_is_not_printed(kata, capsys):
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


def test_what_the_cell_prints_is_printed(kata, capsys):
    kata.eval_cell("print('wet')\n5 + 6", {})
    seen = capsys.readouterr().out

    assert seen == "wet\n", tell(
        "The cell itself prints a word, and that alone should be on the screen.",
        called="eval_cell(\"print('wet')\\n5 + 6\", {})",
        got=seen,
        expected="wet\n",
        ask="Whose output is it that you hold back, or add to?",
    )


def test_what_the_cell_raises_comes_out(kata, subtests):
    for case, src in (("a statement", "litres = 1 / 0\nlitres"), ("the last expression", "1 / 0")):
        with subtests.test(case):
            try:
                kata.eval_cell(src, {})
            except ZeroDivisionError:
                seen = words("a ZeroDivisionError")
            else:
                seen = words("no exception")
            assert seen == "a ZeroDivisionError", tell(
                f"The cell fails in {case}, and nobody hears of it.",
                called=f"eval_cell({src!r}, {{}})",
                got=seen,
                expected=words("a ZeroDivisionError"),
                ask="What does `except` catch here besides the exception that you thought of?",
            )
