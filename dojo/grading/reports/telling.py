"""What every report says of a grade, in words; each face only gives it a form."""

from dojo.grading.grade import Grade, KataGrade, Standing
from dojo.verdict import TestResult

HINT = "python3 -m dojo hint {kata}"

OF_A_STANDING = {
    Standing.GREEN: "All tests pass.",
    Standing.RED: "A test fails.",
    Standing.CUT_SHORT: "The run ended before its tests did.",
    Standing.UNSTABLE: "The same tests passed in one run and failed in another.",
    Standing.TAMPERED: "It passes what no answer passes that is being tested.",
    Standing.REFUSED: "The answer was not taken.",
    Standing.MISSING: "There is no file for it.",
    Standing.UNTOUCHED: "It was not tried.",
    Standing.NOT_GRADED: "The grader could not run its tests; the answer is not to blame.",
}


def to_show(grade: Grade) -> tuple[KataGrade, ...]:
    """The katas that a reader wants to hear of: those that were tried, or that should have run."""
    quiet = (Standing.MISSING, Standing.UNTOUCHED)
    return tuple(kata for kata in grade.katas if kata.standing not in quiet)


def why(kata: KataGrade) -> str:
    """In a sentence, why a kata stands as it does, where its tests do not say it."""
    return kata.reason or OF_A_STANDING[kata.standing]


def first_failed(kata: KataGrade) -> TestResult | None:
    """The test to mend first, if it is for the learner to mend one."""
    if kata.standing in (Standing.GREEN, Standing.TAMPERED, Standing.NOT_GRADED):
        return None
    return kata.failed[0] if kata.failed else None


def idea(kata: KataGrade) -> str:
    """What is wrong, on one line: the failed idea, or why there is none."""
    test = first_failed(kata)
    return test.failure.message.idea if test and test.failure else why(kata)


def sums(grade: Grade) -> str:
    """How many of the answers are green."""
    if not grade.tried:
        return "No answer was given that could be graded."
    are = "is" if len(grade.tried) == 1 else "are"
    answers = "answer" if len(grade.tried) == 1 else "answers"
    return f"{len(grade.green)} of {len(grade.tried)} {answers} {are} green."


def count(tests: tuple[TestResult, ...], passed: tuple[TestResult, ...]) -> str:
    return f"{len(passed)} of {len(tests)} tests pass"
