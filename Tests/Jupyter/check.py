"""Checks saved sessions with Jupyter's own tools: `make check-jupyter`.

Every notebook in notebooks/ and in samples/ beside this file must be valid by nbformat, must come
out of nbformat's reader and writer byte for byte as it went in, and must be shown by nbconvert as
HTML and as Markdown. The tools are installed once into .build-jupyter at the top of the repository.

The binary is named by the first argument; with it each notebook in notebooks/ is also replayed
and must be the same.
"""

import pathlib
import subprocess
import sys
import venv
import warnings

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
ENVIRONMENT = TOP / ".build-jupyter"
PYTHON = ENVIRONMENT / "bin" / "python"
TOOLS = ["nbformat==5.11.1", "nbconvert==7.17.2", "nbdime==4.0.4"]


def set_up():
    """Installs the tools unless this very list is there already."""
    mark = ENVIRONMENT / "installed"
    wanted = "\n".join(TOOLS)
    if mark.exists() and mark.read_text() == wanted:
        return
    print("installing", ", ".join(TOOLS), "into", ENVIRONMENT.name)
    venv.create(ENVIRONMENT, with_pip=True, clear=True)
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *TOOLS], check=True)
    mark.write_text(wanted)


def check(path):
    """Gives what is wrong with one notebook, in words."""
    import nbconvert
    import nbformat

    # Jupyter colours only languages it knows; assay's commands are shown as plain text.
    warnings.filterwarnings("ignore", message="No lexer found")
    faults = []
    before = path.read_bytes()
    notebook = nbformat.reads(before.decode("utf-8"), as_version=4)
    try:
        nbformat.validate(notebook)
    except nbformat.ValidationError as error:
        faults.append(f"not valid: {str(error).splitlines()[0]}")
    if (nbformat.writes(notebook) + "\n").encode("utf-8") != before:
        faults.append("nbformat writes other bytes than were read")
    for exporter in (nbconvert.HTMLExporter(), nbconvert.MarkdownExporter()):
        text, _ = exporter.from_notebook_node(notebook)
        if not text.strip():
            faults.append(f"{type(exporter).__name__} shows nothing")
    return faults


def replay(binary, path):
    """Gives what the binary says of a notebook that does not replay to the same."""
    run = subprocess.run([binary, "replay", path], capture_output=True, text=True)
    if run.returncode == 0:
        return []
    return [f"replay ends with {run.returncode}: {(run.stdout + run.stderr).strip()[-400:]}"]


def main():
    if pathlib.Path(sys.prefix) != ENVIRONMENT:
        set_up()
        return subprocess.run([PYTHON, __file__, *sys.argv[1:]]).returncode
    saved = sorted((TOP / "notebooks").glob("**/*.ipynb"))
    samples = sorted((pathlib.Path(__file__).parent / "samples").glob("*.ipynb"))
    failed = 0
    for path in saved + samples:
        faults = check(path)
        if path in saved and len(sys.argv) > 1:
            faults += replay(sys.argv[1], path)
        failed += bool(faults)
        print(path.relative_to(TOP), "; ".join(faults) or "ok")
    print(f"{len(saved)} notebooks and {len(samples)} samples, {failed} with faults")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
