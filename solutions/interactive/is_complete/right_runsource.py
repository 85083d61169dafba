"""An interpreter whose two ways out are replaced, so that it runs and shows nothing."""

from code import InteractiveInterpreter


class Judge(InteractiveInterpreter):
    verdict = "incomplete"

    def runcode(self, code):
        self.verdict = "complete"

    def showsyntaxerror(self, *_, **__):
        self.verdict = "invalid"


def status(src):
    judge = Judge()
    try:
        judge.runsource(src)
    except ValueError:
        return "invalid"
    return judge.verdict
