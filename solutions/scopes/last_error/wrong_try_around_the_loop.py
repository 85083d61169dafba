"""Believes that the loop goes on after the block.

Caught by: test_every_sensor_is_called_once
"""

def last_error(sensors):
    last = None
    try:
        for sensor in sensors:
            sensor()
    except Exception as error:
        last = error
    return last
