"""Has the library that pip itself uses read the names."""

from packaging.utils import parse_wheel_filename


def choose_file(files, tags):
    best = None
    for file in files:
        if not file.endswith(".whl"):
            continue
        _, _, build, own = parse_wheel_filename(file)
        places = [tags.index(str(tag)) for tag in own if str(tag) in tags]
        if places and (best is None or (-min(places), build) > best[:2]):
            best = (-min(places), build, file)
    if best:
        return best[2]
    return next((file for file in files if file.endswith(".tar.gz")), None)
