"""The rule in its two halves; fetching each name raises what the star would raise."""

from types import ModuleType


def star_names(module: ModuleType) -> list[str]:
    if hasattr(module, "__all__"):
        names = module.__all__
    else:
        names = [name for name in vars(module) if not name.startswith("_")]
    for name in names:
        getattr(module, name)
    return sorted(set(names))
