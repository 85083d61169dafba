"""Believes that every import binds the name of the module.

Caught by: test_every_form_of_import_gives_the_fake
"""

from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    with patch.object(module, dep, fake):
        return getattr(module, func)()
