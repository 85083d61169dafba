"""Reads the lines itself: a section, then keys, then lines that go on."""

from pathlib import Path


def externally_managed(stdlib_dir, prefix, base_prefix, lang=None):
    marker = Path(stdlib_dir, "EXTERNALLY-MANAGED")
    if prefix != base_prefix or not marker.is_file():
        return None
    messages = {}
    sections = []
    inside = key = None
    for line in marker.read_bytes().decode("utf-8", "ignore").splitlines():
        if line.startswith("["):
            if line.strip() in sections:
                return ""
            sections.append(line.strip())
            inside = line.strip() == "[externally-managed]"
            key = None
        elif inside and line.startswith((" ", "\t")) and key:
            messages[key].append(line.strip())
        elif inside and not line and key:
            messages[key].append("")
        elif inside and "=" in line:
            key, _, value = line.partition("=")
            key = key.strip().lower()
            if key in messages:
                return ""
            messages[key] = [value.strip()]
    if "\ufffd" in marker.read_bytes().decode("utf-8", "replace"):
        return ""
    code = (lang or "").lower()
    language = code.replace("-", "_").partition("_")[0]
    for key in (f"error-{code}", f"error-{language}", "error"):
        if key in messages:
            return "\n".join(messages[key]).strip()
    return ""
