def main(arguments):
    raise SystemExit(0)
