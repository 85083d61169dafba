"""Believes that a program ends where it calls `sys.exit`.

Caught by: test_sys_exit_only_raises
"""

import sys
from unittest import mock


def exit_status(step):
    codes = []

    def exit(code=None):
        codes.append(code)
        raise SystemExit(code)

    with mock.patch("sys.exit", exit):
        try:
            step()
        except SystemExit:
            pass
    code = codes[0] if codes else None
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1
