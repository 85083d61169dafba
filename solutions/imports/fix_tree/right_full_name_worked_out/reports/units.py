"""Units in which reports are written."""


def kilometres_per_hour(speed: float) -> float:
    return speed * 3.6
