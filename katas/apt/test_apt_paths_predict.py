"""Tests for `apt_paths_predict`: each answer is held as a digest, so that none is here to read."""

from dojo import tell, words
from dojo.predict import seal_of

PATHS = "387954e1c1ed"

QUESTIONS = {
    "Which file of dpkg's tells `apt.Cache()` what is installed?": (
        "6241613d75bd",
        "It is another file that tells `apt.Cache()` what is installed.",
        "Which program unpacks packages, and so has to remember which are here?",
    ),
    "Into which folder does `cache.update()` write what the mirrors offer?": (
        "20ea38ce65e5",
        "What `update` has fetched is in another folder.",
        "Can apt choose a version without it? So is it remembered, or only kept?",
    ),
    "In which folder are the .deb files that apt has downloaded?": (
        "0128f52a6aef",
        "The files that were downloaded are in another folder.",
        "Which folder may you empty at any time, so that apt has to download again?",
    ),
    "Which folder holds further files that name mirrors?": (
        "2790eaf55a9c",
        "The further files that name mirrors are in another folder.",
        "How are folders called whose files are read as if they were parts of one?",
    ),
    "Which file can apt make again from the others?": (
        "f5a0e1703de5",
        "It is another file that apt can make again from the others.",
        "Which of the paths is a file, in a folder of things that can be missing for a while?",
    ),
    "Which file lists what is here only because others need it?": (
        "c887e9b21695",
        "It is another file that says what is here only because others need it.",
        "Does dpkg care why a package is here, or does only apt remember that?",
    ),
    "In which folder does `import apt` find the module?": (
        "d3c888b292ac",
        "A library that comes by apt is in another folder.",
        "Whose Python is it for: the system's or yours? And for one 3.x alone?",
    ),
}


def place(answer):
    """The answer as it counts: a slash at the end does not."""
    return answer.rstrip("/") if isinstance(answer, str) else answer


def test_questions_and_paths_are_as_they_were(kata):
    changed = sorted(set(QUESTIONS) ^ set(kata.ANSWERS))

    assert not changed, tell(
        "A question is not the one that you were asked.",
        called="list(ANSWERS)",
        got=changed,
        expected=words("the questions as they were"),
    )
    assert seal_of(*kata.PATHS) == PATHS, tell(
        "The paths are not those that you were given.",
        called="PATHS",
        got=kata.PATHS,
        expected=words("the paths as they were"),
    )


def test_each_question_has_an_answer(kata, subtests):
    for question, answer in kata.ANSWERS.items():
        with subtests.test(question):
            assert answer is not ..., tell(
                "This question has no answer yet.",
                called=f"ANSWERS[{question!r}]",
                got=words("..."),
                expected=words("one of the paths"),
                ask=QUESTIONS.get(question, ("", "", ""))[2],
            )
            assert isinstance(answer, str), tell(
                "An answer is one path, as a text.",
                called=f"ANSWERS[{question!r}]",
                got=answer,
                expected=words("one of the paths"),
            )


def test_each_answer_is_one_of_the_paths(kata, subtests):
    for question, answer in kata.ANSWERS.items():
        with subtests.test(question):
            assert place(answer) in kata.PATHS, tell(
                "An answer is one of the paths that are given, and whole.",
                called=f"ANSWERS[{question!r}]",
                got=answer,
                expected=words("one of PATHS"),
            )


def test_no_path_answers_two_questions(kata):
    given = [place(answer) for answer in kata.ANSWERS.values() if answer is not ...]
    twice = sorted({answer for answer in given if given.count(answer) > 1})

    assert not twice, tell(
        "One path stands for two answers: each thing has a place of its own.",
        called="list(ANSWERS.values())",
        got=twice,
        expected=words("no path twice"),
        ask="What is fetched, what is remembered, and what is only kept to be quick?",
    )


def test_each_answer_is_the_place(kata, subtests):
    for question, (seal, idea, ask) in QUESTIONS.items():
        answer = kata.ANSWERS.get(question, ...)
        with subtests.test(question):
            assert seal_of(question, str(place(answer))) == seal, tell(
                idea,
                called=f"ANSWERS[{question!r}]",
                got=answer,
                expected=words("another of PATHS"),
                ask=ask,
            )
