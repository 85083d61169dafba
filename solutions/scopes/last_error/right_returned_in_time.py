"""Returns the exception from within the block, while the name is bound."""


def error_of(sensor):
    try:
        sensor()
    except Exception as error:
        return error


def last_error(sensors):
    errors = [error_of(sensor) for sensor in sensors]
    return next((error for error in reversed(errors) if error), None)
