"""Tests for `restart_needed`: pip installs distributions, a session has loaded modules."""

from dojo import tell

TOP_LEVEL = {
    "pyyaml": ["yaml", "_yaml"],
    "star-map-tools": ["star_map"],
    "sky": ["sky"],
    "sky-extra": ["skyextra"],
}


def check(kata, output, loaded, expected, idea, ask=None):
    seen = kata.restart_needed(output, set(loaded), TOP_LEVEL)
    assert seen == expected, tell(
        idea,
        called=f"restart_needed({output!r}, {loaded!r}, {TOP_LEVEL})",
        got=seen,
        expected=expected,
        ask=ask,
    )


def test_a_distribution_is_not_a_module(kata):
    check(
        kata,
        "Successfully installed PyYAML-6.0.2\n",
        {"yaml", "sys"},
        ["yaml"],
        "The name that pip prints is a distribution's; its modules have their own names.",
        "Which argument says what comes with a distribution?",
    )


def test_names_may_have_dashes(kata):
    check(
        kata,
        "Successfully installed star-map-tools-1.4 sky-extra-0.2\n",
        {"star_map", "sky"},
        ["star_map"],
        "Only the last dash divides a name from its version.",
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


def test_colours_may_stand_around_the_line(kata):
    check(
        kata,
        "Collecting sky\n\x1b[32mSuccessfully installed PyYAML-6.0 sky-3.1\x1b[0m\n",
        {"sky", "yaml"},
        ["sky", "yaml"],
        "The line may begin and end with an escape sequence of the terminal.",
    )


def test_only_what_was_installed_counts(kata, subtests):
    outputs = [
        "",
        "Collecting sky-3.1\nERROR: no network\n",
        "Successfully uninstalled sky-3.0\n",
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
        "Successfully installed star-map-tools-1.4 PyYAML-6.0 sky-3.1\n",
        {"yaml.nodes", "_yaml", "star_map", "yaml"},
        ["_yaml", "star_map", "yaml"],
        "Each module that is loaded, once and in order; none that is not loaded.",
    )
