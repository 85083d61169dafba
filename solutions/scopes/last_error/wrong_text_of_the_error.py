"""Believes that the text of an exception is the exception.

Caught by: test_the_error_survives_its_block
"""

def last_error(sensors):
    last = None
    for sensor in sensors:
        try:
            sensor()
        except Exception as error:
            last = str(error)
    return last
