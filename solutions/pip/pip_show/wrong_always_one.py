"""Believes that pip shows one distribution.

Caught by: test_one_distribution_is_a_list_of_one_dict
"""


def parse_show(text):
    fields = {}
    for line in text.removesuffix("\n").split("\n"):
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
    return fields
