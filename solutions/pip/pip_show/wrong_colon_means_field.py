"""Believes that a line with a colon is a field, and any other one a file.

Caught by: test_each_indented_line_is_a_file
"""


def parse_show(text):
    shown = []
    for block in text.split("\n---\n") if text else []:
        fields = {}
        for line in block.removesuffix("\n").split("\n"):
            if ":" not in line:
                fields["Files"].append(line.strip())
                continue
            name, _, value = line.partition(":")
            value = value.strip()
            if name == "Files":
                value = []
            elif name in ("Requires", "Required-by"):
                value = value.split(", ") if value else []
            fields[name] = value
        shown.append(fields)
    return shown
