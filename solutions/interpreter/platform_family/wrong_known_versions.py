"""Believes that the one version that the task names is the only one.

Caught by: test_linux_may_carry_a_version
"""

FAMILIES = {
    "linux": "linux",
    "linux2": "linux",
    "win32": "windows",
    "darwin": "macos",
    "emscripten": "wasm",
    "wasi": "wasm",
}


def family(platform):
    return FAMILIES.get(platform, "other")
