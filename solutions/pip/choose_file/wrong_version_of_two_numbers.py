"""Believes that a version is two numbers with a dot between them.

Caught by: test_a_version_may_have_anything_but_a_dash
"""

import re


def choose_file(files, tags):
    for tag in tags:
        python, abi, platform = tag.split("-")
        wheels = []
        for file in files:
            match = re.fullmatch(r"\w+-\d+\.\d+-(?:(\d+)-)?([\w.]+)-([\w.]+)-([\w.]+)\.whl", file)
            if match and (
                python in match[2].split(".")
                and abi in match[3].split(".")
                and platform in match[4].split(".")
            ):
                wheels.append((int(match[1] or -1), file))
        if wheels:
            return max(wheels)[1]
    return next((file for file in files if file.endswith(".tar.gz")), None)
