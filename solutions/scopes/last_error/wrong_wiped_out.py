"""Believes that each turn of the loop has a variable of its own.

Caught by: test_a_sensor_that_works_wipes_nothing_out
"""

def last_error(sensors):
    for sensor in sensors:
        last = None
        try:
            sensor()
        except Exception as error:
            last = error
    return last
