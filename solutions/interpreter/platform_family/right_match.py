"""Takes the version off, and matches what is left."""


def family(platform: str) -> str:
    match platform.rstrip("0123456789"):
        case "linux":
            return "linux"
        case "win":
            return "windows"
        case "darwin":
            return "macos"
        case "emscripten" | "wasi":
            return "wasm"
        case _:
            return "other"
