"""Believes that there is always an error to report.

Caught by: test_without_errors_there_is_none
"""

def last_error(sensors):
    for sensor in sensors:
        try:
            sensor()
        except Exception as error:
            last = error
    return last
