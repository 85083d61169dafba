"""A default value may keep the number, as long as it is the number that it keeps."""


def make_reporter(catalogue):
    def report(*, number=len(catalogue)):
        return number

    return report
