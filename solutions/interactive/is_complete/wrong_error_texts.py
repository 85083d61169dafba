"""Believes that the text of an error says whether more lines would help.

Caught by: test_what_more_lines_can_mend_is_incomplete
"""


def status(src):
    try:
        compile(src, "<night>", "single")
    except SyntaxError as error:
        return "incomplete" if "EOF" in error.msg else "invalid"
    except ValueError:
        return "invalid"
    return "complete"
