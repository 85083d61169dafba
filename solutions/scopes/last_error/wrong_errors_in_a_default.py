"""Believes that a default value is made anew at each call.

Caught by: test_each_report_begins_anew
"""


def last_error(sensors, errors=[]):
    for sensor in sensors:
        try:
            sensor()
        except Exception as error:
            errors.append(error)
    return errors[-1] if errors else None
