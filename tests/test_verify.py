"""What `verify` proves again: what has changed since, and nothing else."""

import pytest

from dojo.desk import Desk
from dojo.verify import proof_of
from tests.clone import Clone
from tests.conftest import group_of

RESTS_ON = [
    "katas/closures/account.py",
    "katas/closures/test_account.py",
    "katas/closures/topic.toml",
    "katas/closures/README.md",
    "solutions/closures/account/reference.py",
    "solutions/closures/account/wrong_one_global_balance.py",
    "solutions/closures/account/equivalent_mutants.toml",
    "conftest.py",
    "dojo/worker.py",
    "tests/test_katas.py",
]


@pytest.mark.parametrize("name", RESTS_ON)
def test_a_kata_is_proved_again_when_what_its_proof_rests_on_changes(clone: Clone, name: str):
    desk = Desk(clone.root)
    kata = desk.catalog.kata("account")
    before = proof_of(desk, kata)
    file = clone.root / name
    file.write_text((file.read_text("utf-8") if file.exists() else "") + "\n# more\n", "utf-8")

    assert proof_of(Desk(clone.root), kata) != before


def test_a_kata_is_not_proved_again_because_of_another(clone: Clone):
    desk = Desk(clone.root)
    kata = desk.catalog.kata("account")
    before = proof_of(desk, kata)
    other = clone.root / "solutions/closures/once/reference.py"
    other.write_text(other.read_text("utf-8") + "\n# more\n", "utf-8")

    assert proof_of(desk, kata) == before


@pytest.mark.parametrize(
    ("nodeid", "group"),
    [
        ("tests/test_katas.py::test_reference_is_green[account]", "account"),
        ("tests/test_katas.py::test_wrong_answer_is_red[account-wrong_one]", "account"),
        ("tests/test_katas.py::test_topic_has_no_stray_file[closures]", "tests/test_katas.py"),
        ("tests/test_watch.py::test_it_leaves_nothing_behind[q]", "tests/test_watch.py"),
        ("tests/test_watch.py::test_it_ends", "tests/test_watch.py"),
    ],
)
def test_tests_that_share_something_run_in_one_process(nodeid: str, group: str):
    assert group_of(nodeid, {"account", "once"}) == group
