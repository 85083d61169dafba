"""A table says which beginning means which family, so that the code has nothing to decide."""

FAMILIES = {
    "linux": "linux",
    "win32": "windows",
    "darwin": "macos",
    "emscripten": "wasm",
    "wasi": "wasm",
}


def family(platform: str) -> str:
    for name, found in FAMILIES.items():
        if platform.startswith(name):
            return found
    return "other"
