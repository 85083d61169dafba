// A browser's Python without a browser: the dojo's worker in CPython for WebAssembly, under node.
// Its argument is the folder of the project; the packages that it needs lie beside this file.
import { loadPyodide } from "pyodide";

const python = await loadPyodide({ env: { PYTEST_DISABLE_PLUGIN_AUTOLOAD: "1" } });
python.mountNodeFS("/dojo", process.argv[2]);
python.mountNodeFS("/packages", "packages");
python.runPython(`
import os, sys
sys.path[:0] = ["/dojo", "/packages"]
sys.dont_write_bytecode = True
os.chdir("/dojo")
from dojo.worker import main
try:
    main(["--series", ""])
except SystemExit:
    pass
`);
