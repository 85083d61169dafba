"""Believes that a line which ends with dashes is a line of dashes.

Caught by: test_only_a_line_of_dashes_divides_distributions
"""


def parse_show(text):
    shown = []
    for block in text.split("---\n") if text else []:
        fields = {}
        for line in block.removesuffix("\n").split("\n"):
            if line.startswith("  "):
                fields["Files"].append(line[2:])
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
