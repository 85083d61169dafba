"""A grade as JUnit XML, as build servers read it: a suite for each kata, a case for each test.

A reader that counts only failures must not find a kata green that is not, so whatever the tests
do not say themselves is said by a case called `standing`.
"""

import xml.etree.ElementTree as ElementTree

from dojo.grading import clean
from dojo.grading.grade import Grade, KataGrade, Standing
from dojo.grading.reports.telling import OF_A_STANDING, why
from dojo.verdict import Outcome, TestResult

STANDING = "standing"


def as_junit(grade: Grade) -> str:
    """The grade as an XML document, encoded as UTF-8 when it is written."""
    suites = ElementTree.Element("testsuites", name="import katas", time=f"{grade.seconds:.3f}")
    for kata in grade.katas:
        suites.append(suite(kata))
    for name in ("tests", "failures", "errors", "skipped"):
        suites.set(name, str(sum(int(one.get(name, "0")) for one in suites)))
    ElementTree.indent(suites)
    text = ElementTree.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def suite(kata: KataGrade) -> ElementTree.Element:
    cases = [case(kata, test) for test in kata.tests]
    if (extra := standing(kata)) is not None:
        cases.append(extra)
    made = ElementTree.Element(
        "testsuite",
        name=kata.kata,
        tests=str(len(cases)),
        failures=str(holding(cases, "failure")),
        errors=str(holding(cases, "error")),
        skipped=str(holding(cases, "skipped")),
        time=f"{kata.seconds:.3f}",
    )
    made.extend(cases)
    return made


def holding(cases: list[ElementTree.Element], tag: str) -> int:
    return sum(one.find(tag) is not None for one in cases)


def case(kata: KataGrade, test: TestResult) -> ElementTree.Element:
    made = ElementTree.Element(
        "testcase", classname=f"katas.{kata.topic}.{kata.kata}", name=clean.one_line(test.name)
    )
    if test.outcome is not Outcome.PASSED:
        message = test.failure.message.idea if test.failure else "The test did not pass."
        failure = ElementTree.SubElement(
            made, "failure", type=test.outcome.value, message=clean.one_line(message)
        )
        failure.text = clean.lines(str(test.failure)) if test.failure else ""
    if test.output:
        ElementTree.SubElement(made, "system-out").text = clean.lines(test.output)
    return made


def standing(kata: KataGrade) -> ElementTree.Element | None:
    """The case that says what no test says, if there is such a thing."""
    match kata.standing:
        case Standing.GREEN:
            return None
        case Standing.RED if kata.failed:
            return None
        case Standing.MISSING | Standing.UNTOUCHED:
            tag = "skipped"
        case Standing.NOT_GRADED:
            tag = "error"
        case _:
            tag = "failure"
    made = ElementTree.Element(
        "testcase", classname=f"katas.{kata.topic}.{kata.kata}", name=STANDING
    )
    told = ElementTree.SubElement(made, tag, message=clean.one_line(why(kata)))
    if tag != "skipped":
        told.set("type", kata.standing.value)
        told.text = OF_A_STANDING[kata.standing]
    return made
