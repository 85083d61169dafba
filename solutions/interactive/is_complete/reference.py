"""`codeop` is what Python's own prompts in `code` ask: None means that more must come."""

from codeop import compile_command


def status(src: str) -> str:
    try:
        return "complete" if compile_command(src) else "incomplete"
    except (SyntaxError, ValueError, OverflowError):
        return "invalid"
