"""Line by line, without a regular expression for the line."""

import re


def restart_needed(pip_output, loaded, top_level):
    tops = {name.split(".")[0] for name in loaded}
    old = set()
    for line in pip_output.splitlines():
        _, mark, rest = line.partition("Successfully installed ")
        if mark:
            for item in rest.split("\x1b")[0].split():
                name, _, _ = item.rpartition("-")
                canonical = re.sub("[-_.]+", "-", name).lower()
                old |= tops.intersection(top_level.get(canonical, []))
    return sorted(old)
