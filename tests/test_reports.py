"""One grade, many faces: what each says, and that nothing of a learner's can steer a reader."""

import base64
import copy
import json
import random
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import pytest

from dojo.catalog import Catalog
from dojo.errors import DojoError
from dojo.grading.grade import Beside, BesideKind, Grade, KataGrade, Standing, Wall
from dojo.grading.received import SIZE, read
from dojo.grading.reports.annotations import as_annotations
from dojo.grading.reports.classroom import as_classroom
from dojo.grading.reports.junit import as_junit
from dojo.grading.reports.markdown import MARKER, Page, as_markdown
from dojo.message import Message
from dojo.verdict import Failure, Outcome, Place, TestResult
from tests.clone import Clone

FILE = "katas/closures/make_counter.py"
HOSTILE = (
    "``` \n::error::owned\r\n##[error]owned\n</code></pre><script>x</script> @everyone "
    "[link](https://example.org) #1 \x1b[31m \u202e | `a` <!-- ]]> &amp;\x00"
)


def passed(name: str) -> TestResult:
    return TestResult(name, Outcome.PASSED)


def failed(name: str, idea: str, **more: str) -> TestResult:
    step = Place(FILE, 3, "tick", more.get("got", ""))
    return TestResult(name, Outcome.FAILED, Failure(Message(idea, **more), trace=(step,)))


TESTS = (
    "test_moves_by_one_step_at_each_call",
    "test_counts_by_ones_from_zero_unless_told",
    "test_each_counter_has_its_own_count",
    "test_the_count_lives_in_a_cell",
)
RED = KataGrade(
    "make_counter",
    "closures",
    Standing.RED,
    files=(FILE,),
    tests=(
        *map(passed, TESTS[:2]),
        failed(TESTS[2], "Two counters share one count.", called="right()", got="3", expected="1"),
        passed(TESTS[3]),
    ),
)
GREEN = replace(RED, standing=Standing.GREEN, tests=tuple(map(passed, TESTS)))
TAMPERED = replace(GREEN, standing=Standing.TAMPERED, reason="It passes what nobody passes.")
UNTOUCHED = KataGrade("account", "closures", Standing.UNTOUCHED)
BROKEN = KataGrade("once", "closures", Standing.NOT_GRADED, "Its tests cannot be run.")


def grade(*katas: KataGrade) -> Grade:
    beside = (Beside("katas/closures/test_make_counter.py", BesideKind.CHANGED),)
    return Grade("folder", "", katas, beside, python="CPython 3.13.1", seconds=1.5)


def hostile(text: str = HOSTILE) -> KataGrade:
    test = failed(TESTS[2], text, called=text, got=text, expected=text, ask=text)
    tests = (*map(passed, TESTS[:2]), replace(test, output=text), passed(TESTS[3]))
    return replace(RED, tests=tests, reason=text)


def without_code(page: str) -> str:
    """A page of Markdown without what stands in its code, as CommonMark reads it."""
    fences = r"^ {0,3}(`{3,})[^`\n]*\n.*?^ {0,3}\1`*[ ]*$"
    page = re.sub(fences, "", page, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", "", page)


def test_markdown_says_what_failed_and_what_to_try():
    page = as_markdown(grade(RED, GREEN_ACCOUNT), Page.COMMENT, "a" * 40)

    assert page.startswith(MARKER)
    assert "1 of 2 answers are green." in page
    assert "- **`make_counter`: red.** 3 of 4 tests pass." in page
    assert "First to mend: `each counter has its own count`." in page
    assert "Two counters share one count." in page
    assert "`python3 -m dojo hint make_counter`" in page
    assert "Green: `account`." in page
    assert "- changed: `katas/closures/test_make_counter.py`" in page
    assert "`aaaaaaaaaaaa`" in page


GREEN_ACCOUNT = replace(GREEN, kata="account", files=("katas/closures/account.py",))


def test_markdown_has_nothing_of_a_learners_outside_of_code():
    page = as_markdown(grade(hostile()), Page.SUMMARY)
    plain = without_code(page)

    for dangerous in ("owned", "script", "@", "example.org", "#1", "\x1b", "\u202e", "\x00", "|"):
        assert dangerous not in plain, plain
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)


@pytest.mark.parametrize("ticks", range(1, 12))
def test_no_run_of_backticks_ends_the_code(ticks: int):
    text = f"{'`' * ticks}\n{'`' * ticks} @everyone {'`' * (ticks - 1)}\n"
    assert "@everyone" not in without_code(as_markdown(grade(hostile(text)), Page.SUMMARY))


@pytest.mark.parametrize("page", Page)
def test_markdown_keeps_within_its_limit(page: Page):
    long = replace(hostile("\U0001f40d x" * 1300), reason="")
    katas = [replace(long, kata=f"kata_{number:04}") for number in range(600)]
    text = as_markdown(grade(*katas), page)

    assert len(text.encode()) <= page.value
    assert ("more katas are not shown" in text) == (page is Page.COMMENT)
    assert page.value < (65_536 if page is Page.COMMENT else 1024 * 1024)


def test_what_does_not_fit_whole_is_told_in_brief():
    katas = [replace(RED, kata=f"kata_{number:04}") for number in range(260)]
    text = as_markdown(grade(*katas), Page.COMMENT)

    assert "kata_0259`: red" in text
    assert "more katas are not shown" not in text
    assert len(text.encode()) <= Page.COMMENT.value


def test_junit_counts_what_is_not_green():
    suites = ElementTree.fromstring(
        as_junit(grade(RED, GREEN_ACCOUNT, TAMPERED, BROKEN, UNTOUCHED))
    )
    red, green, tampered, broken, untouched = suites

    assert (suites.get("tests"), suites.get("failures")) == ("15", "2")
    assert (suites.get("errors"), suites.get("skipped")) == ("1", "1")
    assert red.find("testcase/failure").get("message") == "Two counters share one count."
    assert green.find("testcase/failure") is None
    assert tampered.findall("testcase")[-1].get("name") == "standing"
    assert broken.find("testcase/error") is not None
    assert untouched.find("testcase/skipped") is not None


@pytest.mark.parametrize("standing", Standing)
def test_junit_is_green_only_where_the_grade_is(standing: Standing):
    [suite] = ElementTree.fromstring(as_junit(grade(replace(GREEN, standing=standing))))
    bad = sum(int(suite.get(name)) for name in ("failures", "errors", "skipped"))

    assert (bad == 0) == (standing is Standing.GREEN)


def test_junit_holds_hostile_text_as_text():
    [suite] = ElementTree.fromstring(as_junit(grade(hostile())))

    assert {element.tag for element in suite.iter()} <= {
        *("testsuite", "testcase", "failure", "system-out")
    }
    assert "</code></pre><script>" in suite.find("testcase/failure").text


def decoded(command: str) -> tuple[dict[str, str], str]:
    """A workflow command as the runner reads it (actions/runner, `ActionCommand.cs`)."""
    found = re.fullmatch(r"::error (.*?)::(.*)", command)
    properties = dict(pair.split("=", 1) for pair in found[1].split(","))

    def plain(text: str) -> str:
        for code, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
            text = text.replace(code, char)
        return text

    return {name: plain(value) for name, value in properties.items()}, plain(found[2])


def test_an_annotation_stands_at_the_line_that_failed():
    [command] = as_annotations(grade(RED, GREEN_ACCOUNT, UNTOUCHED))
    properties, text = decoded(command)

    assert properties == {"file": FILE, "line": "3", "title": "make_counter: red"}
    assert text.startswith("Two counters share one count.")
    assert "python3 -m dojo hint make_counter" in text


def test_an_annotation_stands_at_what_the_test_called():
    failure = Failure(Message("An idea.", called="tick = make_counter(1); tick()"))
    test = TestResult(TESTS[2], Outcome.FAILED, failure)
    red = replace(RED, tests=(*RED.tests[:2], test, RED.tests[3]))
    source = b'"""Doc."""\n\nX = 1\n\n\ndef make_counter(start):\n    pass\n'
    [command] = as_annotations(grade(red), lambda kata: {"": source})

    assert decoded(command)[0]["line"] == "6"


def test_annotations_are_at_most_ten_and_one_line_each():
    katas = [replace(hostile(), kata=f"kata_{number}") for number in range(30)]
    commands = list(as_annotations(grade(*katas)))

    assert len(commands) == 10
    assert "21 more katas" in commands[-1]
    assert not any(re.search(r"[\r\n\x00]", command) for command in commands)
    assert all(decoded(command)[0]["title"].endswith("red") for command in commands[:-1])


def test_classroom_gets_what_its_reporter_reads():
    text = as_classroom(grade(RED, GREEN_ACCOUNT, hostile(), TAMPERED, UNTOUCHED))
    result = json.loads(base64.b64decode(text, validate=True))
    tests = result["tests"]

    assert result["status"] == "fail"
    assert result["max_score"] == len(tests) == 5
    assert [test["score"] for test in tests] == [0, 1, 0, 0, 0]
    assert all(test["status"] == ("pass" if test["score"] else "fail") for test in tests)
    assert all(re.fullmatch(r"[\w :]+", test["name"]) for test in tests)
    assert all(test["line_no"] == 0 for test in tests)
    assert len(text) < 128 * 1024, "it travels in one variable of the environment"


@pytest.mark.parametrize(
    ("katas", "status"), [((GREEN,), "pass"), ((GREEN, BROKEN, RED), "error"), ((), "fail")]
)
def test_classroom_says_how_all_of_it_ended(katas: tuple[KataGrade, ...], status: str):
    result = json.loads(base64.b64decode(as_classroom(grade(*katas))))

    assert result["status"] == status
    assert result["tests"]


def sound() -> Grade:
    """A grade that this tree can have given."""
    return replace(
        grade(RED, replace(UNTOUCHED, reason="It is as in the tree that grades.")),
        missing_walls=(Wall.NETWORK,),
    )


def test_a_grade_is_read_as_it_was_written(catalog: Catalog):
    assert read(json.dumps(sound().as_data()).encode(), catalog) == sound()


def test_the_whole_of_a_tree_is_taken_back(catalog: Catalog):
    missing = [KataGrade(kata.name, kata.topic, Standing.MISSING, "No file.") for kata in catalog]
    assert read(json.dumps(grade(*missing).as_data()).encode(), catalog).katas == tuple(missing)


CHANGES = {
    "another schema": lambda data: data.update(schema=2),
    "a schema that is true": lambda data: data.update(schema=True),
    "a field too much": lambda data: data.update(more=1),
    "a field too few": lambda data: data.pop("seconds"),
    "a green that is not": lambda data: data.update(green=True),
    "no commit": lambda data: data.update(commit="main; rm"),
    "a kata that is not": lambda data: data["katas"][0].update(kata="nonesuch"),
    "a topic that is not its own": lambda data: data["katas"][0].update(topic="scopes"),
    "a kata twice": lambda data: data["katas"].append(data["katas"][0]),
    "a file of others": lambda data: data["katas"][0].update(files=["/etc/passwd"]),
    "a file above": lambda data: data["katas"][0].update(files=["katas/closures/../x.py"]),
    "a test that is not": lambda data: data["katas"][0]["tests"][0].update(name="test_x"),
    "green with a failure": lambda data: data["katas"][0].update(standing="green"),
    "green without tests": lambda data: data["katas"][0].update(standing="green", tests=[]),
    "a standing that is not": lambda data: data["katas"][0].update(standing="great"),
    "a time before its start": lambda data: data.update(seconds=-1),
    "no time at all": lambda data: data.update(seconds=float("nan")),
    "a time without end": lambda data: data.update(seconds=float("inf")),
    "a count that is true": lambda data: data.update(beside_more=True),
    "a text that is a list": lambda data: data["katas"][0].update(reason=["x"]),
    "a reason of two lines": lambda data: data["katas"][0].update(reason="x\ny"),
    "an escape": lambda data: data["katas"][0].update(reason="\x1b[31m"),
    "a text without end": lambda data: data["katas"][0].update(reason="x" * 5000),
    "a list without end": lambda data: data.update(katas=data["katas"] * 500),
    "a failure of another shape": lambda d: d["katas"][0]["tests"][2].update(failure={"x": 1}),
    "a failure that passed": lambda d: d["katas"][0]["tests"][2].update(outcome="passed"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_no_grader_wrote_is_refused(change, catalog: Catalog):
    data = json.loads(json.dumps(sound().as_data()))
    change(data)
    with pytest.raises(DojoError, match="is no grade of this tree") as caught:
        read(json.dumps(data).encode(), catalog)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"null", b"[]", b"{}", b"\xff\xfe", b"[" * 200_000, b'{"a":1,"a":1}', b"1" * 5000),
        b'{"schema": 1, "green": false, "schema": 1}',
        b" " * (SIZE + 1),
    ],
    ids=range(10),
)
def test_what_is_no_json_of_ours_is_refused(content: bytes, catalog: Catalog):
    with pytest.raises(DojoError, match="is no grade of this tree"):
        read(content, catalog)


def test_any_change_is_refused_or_read_and_never_an_accident(catalog: Catalog):
    chance = random.Random(5)
    values = [
        None,
        True,
        -1,
        1e308,
        10**30,
        "",
        "\x00",
        "x" * 9000,
        [],
        {},
        [[]],
        "green",
        "\ud800",
    ]
    for _ in range(1500):
        data = copy.deepcopy(json.loads(json.dumps(sound().as_data())))
        place = data
        for _ in range(chance.randint(0, 7)):
            inner = list(place.values()) if isinstance(place, dict) else place
            inner = [value for value in inner if isinstance(value, dict | list) and value]
            if not inner:
                break
            place = chance.choice(inner)
        keys = list(place) if isinstance(place, dict) else range(len(place))
        place[chance.choice(keys)] = chance.choice(values)
        try:
            found = read(json.dumps(data).encode(), catalog)
        except DojoError:
            continue
        as_markdown(found, Page.COMMENT).encode()
        ElementTree.fromstring(as_junit(found))
        list(as_annotations(found))


def test_report_shows_a_stored_grade_in_every_form(clone: Clone, tmp_path: Path):
    file = tmp_path / "grade.json"
    file.write_text(json.dumps(sound().as_data()), "utf-8")

    def report(form: str) -> str:
        return clone.dojo("report", str(file), "--as", form)

    assert "Two counters share one count." in report("terminal")
    assert json.loads(report("json")) == json.loads(file.read_text("utf-8"))
    assert report("junit").startswith("<?xml")
    assert report("summary").startswith(MARKER)
    assert report("comment").startswith(MARKER)
    assert report("annotations").startswith(f"::error file={FILE},line=3")
    assert base64.b64decode(report("classroom"))


def test_report_of_what_is_no_grade(clone: Clone, tmp_path: Path):
    file = tmp_path / "grade.json"
    for text in ("", "{}"):
        said = clone.dojo("report", str(file), status=2)
        assert said.startswith("dojo: ")
        assert len(said.splitlines()) == 1
        file.write_text(text, "utf-8")
