"""Tests for `choose_file`: the name of a wheel says where it fits, and how well."""

import pytest

from dojo import tell, words

CONVENTION = (
    "https://packaging.python.org/en/latest/specifications/binary-distribution-format/"
    "#file-name-convention"
)
TAGS = ["cp313-cp313-manylinux_2_17_x86_64", "cp313-cp313-linux_x86_64", "py3-none-any"]
SOURCE = "demo-1.0.tar.gz"
PURE = "demo-1.0-py3-none-any.whl"
LINUX = "demo-1.0-cp313-cp313-manylinux_2_17_x86_64.whl"
WINDOWS = "demo-1.0-cp313-cp313-win_amd64.whl"


@pytest.fixture
def check(kata):
    def check(idea, files, expected, tags=TAGS, ask=None):
        for order in (files, files[::-1]):
            try:
                seen = kata.choose_file(list(order), list(tags))
            except (ValueError, LookupError) as error:
                seen = words(f"a {type(error).__name__}")
            nothing = seen is None and str(expected).endswith(".tar.gz")
            assert seen == expected, tell(
                "No wheel fits, and so the source is what is left to take." if nothing else idea,
                called=f"tags = {tags}\nchoose_file({order}, tags)",
                got=seen,
                expected=expected,
                ask=ask,
                see=CONVENTION,
            )

    return check


def test_a_wheel_that_fits_is_better_than_the_source(check):
    for wheel in (LINUX, PURE):
        check("There is a wheel that fits, so nothing need be built.", [SOURCE, wheel], wheel)


def test_a_wheel_may_not_fit(check, subtests):
    cases = {
        "another system": "cp313-cp313-win_amd64",
        "another Python": "cp312-cp312-manylinux_2_17_x86_64",
        "another ABI": "cp313-cp313t-manylinux_2_17_x86_64",
        "a newer system": "cp313-cp313-manylinux_2_39_x86_64",
        "another processor": "cp313-cp313-manylinux_2_17_aarch64",
    }
    for case, tag in cases.items():
        with subtests.test(case):
            check(
                f"This wheel is for {case}: its tag is not in the list.",
                [f"demo-1.0-{tag}.whl", SOURCE],
                SOURCE,
                ask=f"Which three parts has `{tag}`, and is there a tag with these three?",
            )


def test_there_may_be_nothing_to_take(check):
    check("No file fits, so there is none to take.", [WINDOWS], None)
    check("There are no files, so there is none to take.", [], None)


def test_other_files_are_not_taken(check):
    check(
        "A file that is neither a wheel nor a source distribution was taken.",
        [f"{SOURCE}.asc", f"{PURE}.metadata", "demo-1.0.zip", "demo-1.0.tgz", "demo-1.0-py3.egg"],
        None,
        ask="Where in its name does a file say what it is?",
    )


def test_a_name_may_stand_for_several_tags(check, subtests):
    cases = [
        ("py2.py3-none-any", "py3-none-any"),
        ("py2.py3-none-any", "py2-none-any"),
        ("cp313-cp313.cp313t-win32", "cp313-cp313t-win32"),
        ("cp39-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64", "cp39-abi3-manylinux2014_x86_64"),
        ("cp38.cp39-abi3-win32.win_amd64", "cp39-abi3-win32"),
    ]
    for name, tag in cases:
        with subtests.test(f"{name} has {tag}"):
            wheel = f"demo-1.0-{name}.whl"
            check(
                "The tag is one of those that the name of the wheel stands for.",
                [SOURCE, wheel],
                wheel,
                tags=[tag],
                ask=f"Which tags does `{name}` stand for, if you write them all out?",
            )


def test_the_best_tag_wins(check, subtests):
    best = "demo-1.0-cp313-cp313-linux_x86_64.manylinux_2_17_x86_64.whl"
    worse = "demo-1.0-cp313-cp313-manylinux2014_x86_64.whl"
    tags = [TAGS[0], "cp313-cp313-manylinux2014_x86_64", *TAGS[1:]]
    cases = [
        ("of several wheels", [PURE, WINDOWS, LINUX, SOURCE], TAGS, LINUX),
        ("as the list has it", [PURE, LINUX], TAGS[::-1], PURE),
        ("of several tags", [worse, best], tags, best),
    ]
    for case, files, order, expected in cases:
        with subtests.test(case):
            check(
                "Another wheel has a tag that comes earlier in the list.",
                files,
                expected,
                order,
                ask="What decides: the order of the files, that of the tags, or how a tag looks?",
            )


def test_a_wheel_may_have_a_build(check):
    wheel = LINUX.replace("1.0-", "1.0-7-")
    check(
        "This wheel fits: between its version and its tags is a build.",
        [SOURCE, wheel],
        wheel,
        ask="Count the parts of the name from the end as well as from the beginning.",
    )


def test_of_equals_the_highest_build_is_taken(check):
    none, zero, nine, ten = LINUX, *(LINUX.replace("1.0-", f"1.0-{n}-") for n in (0, 9, 10))
    idea = "The other wheel has the higher build, which is a number."
    check(idea, [nine, ten], ten, ask="What is `'9' < '10'`?")
    check("No build is lower than any build.", [none, zero], zero)
    pure = PURE.replace("1.0-", "1.0-99-")
    check("The build decides between equals only.", [pure, LINUX], LINUX)


def test_only_the_suffix_is_cut_off(check):
    wheel = "demo-1.0-cp313-cp313-macosx_10_13_intel.whl"
    check(
        "This wheel fits. Was more than the suffix cut off its name?",
        [wheel, SOURCE],
        wheel,
        tags=["cp313-cp313-macosx_10_13_intel"],
        ask="What is `'intel.whl'.rstrip('.whl')`?",
    )


def test_a_version_may_have_anything_but_a_dash(check):
    wheel = "my_demo-2.0.post1+cu12.1-py3-none-any.whl"
    check("This wheel fits, whatever its version.", [wheel, "my_demo-2.0.tar.gz"], wheel)
