"""Tests for `classify_path`: a path tells its place by whole parts, from the root on."""

import pytest

from dojo import tell


@pytest.fixture
def check(kata, subtests):
    def check(idea, cases, ask=None):
        for path, expected in cases.items():
            with subtests.test(path):
                seen = kata.classify(path)
                assert seen == expected, tell(
                    idea, called=f"classify({path!r})", got=seen, expected=expected, ask=ask
                )

    return check


def test_the_folder_says_who_installs_there(check):
    check(
        "Where Debian, root and you install is decided by the whole path.",
        {
            "/usr/lib/python3.11/lib-dynload/_json.so": "stdlib",
            "/usr/lib/python3/dist-packages/apt/cache.py": "apt",
            "/usr/local/lib/python3.11/dist-packages/audioguide.py": "pip",
            "/home/ada/.local/lib/python3.11/site-packages/audioguide.py": "user",
            "/home/ada/tour/.venv/lib/python3.11/site-packages/audioguide.py": "venv",
            "/home/ada/tour/audioguide.py": "other",
        },
        "Two folders are called dist-packages, and two site-packages. What differs before that?",
    )


def test_what_debian_packages_is_not_the_standard_library(check):
    check(
        "/usr/lib/python3 belongs to Debian's packages, not to the standard library.",
        {
            "/usr/lib/python3/dist-packages/yaml/__init__.py": "apt",
            "/usr/lib/python3/dist-packages/six.py": "apt",
        },
        "Where does the part of the path end that names the Python?",
    )


def test_a_part_of_a_path_counts_as_a_whole(check):
    check(
        "A folder whose name only begins alike is another folder.",
        {
            "/usr/lib/python3/dist-packages-old/yaml.py": "other",
            "/usr/lib/python3.11-examples/yaml.py": "other",
            "/usr/local/lib/python3.11/dist-packages.bak/yaml.py": "other",
            "/home/ada/.local/lib/python3.11/site-packages2/yaml.py": "other",
            "/usr/lib/python3x11/yaml.py": "other",
            "/srv/mylib/python3.11/site-packages/yaml.py": "other",
            "/opt/tour/lib/python3/site-packages/yaml.py": "other",
        },
    )


def test_a_path_counts_from_the_root_on(check):
    check(
        "The same folders further down belong to no Python of this system.",
        {
            "/mnt/backup/usr/lib/python3.11/json/decoder.py": "other",
            "/srv/usr/lib/python3/dist-packages/yaml.py": "other",
            "/home/ada/usr/local/lib/python3.11/dist-packages/yaml.py": "other",
            "/home/ada/dist-packages/yaml.py": "other",
        },
        "Does your code ask what the path begins with, or whether something is anywhere in it?",
    )


def test_a_home_may_be_anywhere(check):
    check(
        "A home is known by the `.local` in it, wherever it lies.",
        {
            "/root/.local/lib/python3.11/site-packages/yaml.py": "user",
            "/srv/people/grace/.local/lib/python3.11/site-packages/yaml.py": "user",
        },
    )


def test_an_environment_is_known_by_what_is_in_it(check):
    check(
        "An environment may have any name and lie anywhere, also below a `.local`.",
        {
            "/opt/tour/lib/python3.11/site-packages/yaml.py": "venv",
            "/usr/share/tour/lib/python3.11/site-packages/yaml.py": "venv",
            "/srv/site-packages/tour/lib/python3.11/site-packages/yaml.py": "venv",
            "/home/ada/.local/share/venvs/tour/lib/python3.11/site-packages/yaml.py": "venv",
            "/home/ada/venv/notes.py": "other",
            "/home/ada/.local/bin/tour.py": "other",
        },
    )


def test_the_first_place_that_fits_is_named(check):
    check(
        "Of two places that fit, the one that stands first in the task is named.",
        {
            "/usr/lib/python3.11/site-packages/README.txt": "stdlib",
            "/usr/lib/python3/dist-packages/lib/python3.11/site-packages/yaml.py": "apt",
            "/srv/.local/lib/python3.11/site-packages/lib/python3.11/site-packages": "user",
        },
        "In which order does your code ask for the places?",
    )


def test_below_usr_local_root_installs_in_dist_packages_alone(check):
    check(
        "Below /usr/local, only dist-packages is where root's pip installs.",
        {
            "/usr/local/lib/python3.11/site-packages/yaml.py": "venv",
            "/usr/local/lib/python3.11/yaml.py": "other",
        },
        "Which row of the table has `lib/python3.X/site-packages`, and what may stand before it?",
    )


def test_a_path_is_a_text_to_look_at(check, tmp_path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "tour").mkdir()
    try:
        (tmp_path / "tour/lib").symlink_to(tmp_path / "disk", target_is_directory=True)
    except OSError:
        pytest.skip("Windows does not let this user make a symbolic link.")
    check(
        "The path is a text from another computer: what is on your own disk has no say.",
        {f"{tmp_path.as_posix()}/tour/lib/python3.11/site-packages/yaml.py": "venv"},
        "Here, `tour/lib` is a link. Which calls of `os.path` and `pathlib` look at the disk?",
    )


def test_any_version_of_python_3_may_be_there(check):
    check(
        "The X in python3.X is any number, not only that of the Python you run.",
        {
            "/usr/lib/python3.9/os.py": "stdlib",
            "/usr/lib/python3.14/os.py": "stdlib",
            "/usr/local/lib/python3.8/dist-packages/yaml.py": "pip",
            "/usr/local/lib/python3.13/dist-packages/yaml.py": "pip",
            "/usr/lib/python2.7/os.py": "other",
        },
    )


def test_the_folder_itself_counts(check):
    check(
        "These are paths as `sys.path` has them: the folder itself, not a file in it.",
        {
            "/usr/lib/python3.11": "stdlib",
            "/usr/lib/python3/dist-packages": "apt",
            "/opt/tour/lib/python3.11/site-packages/": "venv",
        },
    )
