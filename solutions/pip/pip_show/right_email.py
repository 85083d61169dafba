"""Leaves it to the parser of e-mails: a block has the form of the head of one."""

import re
from email import message_from_string


def parse_show(text):
    shown = []
    for block in re.split("^---\n", text, flags=re.MULTILINE) if text else []:
        fields = dict(message_from_string(block).items())
        for name, divider in [("Requires", ","), ("Required-by", ","), ("Files", "\n")]:
            if name in fields:
                items = fields[name].split(divider)
                fields[name] = [item.strip() for item in items if item.strip()]
        shown.append(fields)
    return shown
