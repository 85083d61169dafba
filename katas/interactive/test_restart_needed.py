"""Tests for `restart_needed`: pip installs distributions, a session has loaded modules."""

from dojo import tell

TOP_LEVEL = {
    "pyyaml": ["yaml"],
    "star-map-tools": ["star_map"],
    "sky": ["sky"],
    "sky-3d": ["sky3d"],
    "sky-extra": ["skyextra"],
}


def check(kata, output, loaded, expected, idea, ask=None, top_level=TOP_LEVEL):
    seen = kata.restart_needed(output, set(loaded), top_level)
    assert seen == expected, tell(
        idea,
        called=f"restart_needed({output!r}, {loaded!r}, {top_level})",
        got=seen,
        expected=expected,
        ask=ask,
    )


def test_a_distribution_is_not_a_module(kata):
    check(
        kata,
        "Successfully installed pyyaml-6.0.2\n",
        {"yaml", "sys"},
        ["yaml"],
        "The name that pip prints is a distribution's; its modules have their own names.",
        "Which argument says what comes with a distribution?",
    )


def test_names_may_have_dashes(kata):
    check(
        kata,
        "Successfully installed sky-3d-2.0 sky-extra-0.2 star-map-tools-1.4\n",
        {"star_map", "sky", "sky3d", "skyextra"},
        ["sky3d", "skyextra", "star_map"],
        "Only the last dash divides a name from its version.",
        'Which part of "sky-3d-2.0" is the version?',
    )


def test_names_are_compared_in_one_spelling(kata, subtests):
    for name in ("Star-Map-Tools", "star_map_tools", "star.map--tools"):
        with subtests.test(name):
            check(
                kata,
                f"Successfully installed {name}-2.0\n",
                {"star_map"},
                ["star_map"],
                "pip may spell the name in another way: compare canonical names.",
            )


def test_a_part_of_a_module_counts(kata):
    check(
        kata,
        "Successfully installed sky-3.1\n",
        {"sky.moon", "skyline"},
        ["sky"],
        "A loaded submodule belongs to its top-level module.",
    )
    check(
        kata,
        "Successfully installed sky-3.1\n",
        {"skyline", "night.sky"},
        [],
        "A name that only looks alike is another module.",
        "Which part of a dotted name is the top-level module?",
    )


def test_the_line_is_found_wherever_it_stands(kata, subtests):
    line = "Successfully installed sky-3.1 pyyaml-6.0"
    notice = "[notice] A new release of pip is available: 25.0 -> 25.1"
    cases = [
        (
            f"Collecting sky\n\x1b[32m{line}\x1b[0m\n",
            "An escape sequence of the terminal may stand before and after.",
        ),
        (
            f"\x1b[1;92m{line}\x1b[m\n",
            "There are many escape sequences; all begin with the same character.",
        ),
        (f"{line}\n\n{notice}\n", "pip may go on after this line, say with a notice."),
    ]
    for output, idea in cases:
        with subtests.test(output):
            check(kata, output, {"sky", "yaml"}, ["sky", "yaml"], idea)


def test_only_what_was_installed_counts(kata, subtests):
    outputs = [
        "",
        "Collecting sky-3.1\nERROR: no network\n",
        "Successfully uninstalled sky-3.0\n",
        "Would install sky-3.1\n",
        "Successfully installed unknown-1.0\nsky-3.1 is old\n",
    ]
    for output in outputs:
        with subtests.test(output):
            check(
                kata,
                output,
                {"sky", "unknown"},
                [],
                "Only the line of what was installed counts, and only what `top_level` knows.",
            )


def test_the_answer_is_sorted_and_of_loaded_modules_only(kata):
    check(
        kata,
        "Successfully installed stars-1.4 star-names-2.0\n",
        {"vega.disc", "sun", "mira", "vega", "rigel", "deneb", "algol"},
        ["algol", "deneb", "mira", "rigel", "sun", "vega"],
        "Each module that is loaded, once and in order; none that is not loaded.",
        "Can two distributions come with parts of one module? Has a set an order?",
        {
            "stars": ["vega", "mira", "sun", "castor"],
            "star-names": ["rigel", "vega", "deneb", "algol"],
        },
    )
