"""The katas hold in a browser's Python as well, where that can be had."""

import pytest

from dojo.catalog import Catalog
from tests.browser import UnavailableError, installed, prove


@pytest.mark.timeout(900)  # some 95 s of computing, for two processes
def test_katas_hold_in_a_browsers_python(catalog: Catalog, pytestconfig: pytest.Config):
    chosen = pytestconfig.getoption("--kata")
    katas = [kata for kata in catalog if not chosen or kata.name in chosen]
    if not katas:
        pytest.skip("No kata has changed since it was proved.")
    try:
        with installed() as place:
            proof = prove(place, katas)
    except UnavailableError as error:
        pytest.skip(str(error))

    assert not proof.problems, "\n".join(proof.problems)
    marked = {k.name for k in katas if "pytest.mark.subprocess" in k.test_file.read_text("utf-8")}
    assert set(proof.skipped) == marked, "Only tests that are marked `subprocess` may be skipped."
