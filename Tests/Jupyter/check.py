"""Checks saved sessions with Jupyter's own tools: `make check-jupyter`.

Every notebook in notebooks/ and in samples/ beside this file must be valid by nbformat, must come
out of nbformat's reader and writer byte for byte as it went in, and must be shown by nbconvert as
HTML and as Markdown. The tools are installed once into .build-jupyter at the top of the repository.

The binary is named by the first argument; with it each notebook in notebooks/ is also replayed
and must be the same, and two branches that went on from one session are joined: by nbmerge where
they added articles at different places, by `assay combine` where they added them at the same one,
which nbmerge always calls a conflict. What is joined must replay to the same.
"""

import pathlib
import subprocess
import sys
import tempfile
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


ARTICLES = {
    "harbour.txt": "Police said 40 people were killed in the harbour fire.\n",
    "school.txt": "The mayor said 12 people were hurt at the school.\n",
    "mill.txt": "The union said 300 workers walked out of the mill on Friday.\n",
}
# What the first branch adds at the end, and what the second adds at the top or at the end.
BASE = 'load harbour.txt ; claims where article = a1 ; rate a1.c1 3 because "one origin"'
FIRST = 'load school.txt ; note a2.c1 "left" ; figures where article = a2'
AT_THE_TOP = 'load mill.txt ; rate a2.c1 4 because "right" ; move 4 before 1 ; move 5 after 1'
AT_THE_END = 'load mill.txt ; rate a2.c1 4 because "right" ; show a2.c1'


def branch(binary, folder):
    """Saves a session and what three branches made of it."""
    for name, text in ARTICLES.items():
        (folder / name).write_text(text)
    for lines in [
        f"{BASE} ; save base.ipynb", f"open base.ipynb ; {FIRST} ; save first.ipynb",
        f"open base.ipynb ; {AT_THE_TOP} ; save top.ipynb",
        f"open base.ipynb ; {AT_THE_END} ; save end.ipynb",
    ]:
        subprocess.run([binary, "-c", lines], cwd=folder, check=True, capture_output=True)


def joined(binary, folder, join, path):
    """Gives what is wrong with two branches that a command joins into a notebook at `path`."""
    run = subprocess.run(join, cwd=folder, capture_output=True, text=True)
    if run.returncode != 0:
        return [f"{join[0]} ends with {run.returncode}: {(run.stdout + run.stderr).strip()[-400:]}"]
    faults = check(folder / path) if join[0] == binary else []
    replayed = subprocess.run(
        [binary, "replay", path], cwd=folder, capture_output=True, text=True)
    if replayed.returncode != 0:
        faults.append(f"replay ends with {replayed.returncode}: {replayed.stdout[-400:]}")
    words = (folder / path).read_text()
    return faults + [f"{name} is not in it" for name in ARTICLES if name not in words]


def check_merges(binary):
    """Joins branches in a folder of their own; gives how many joins have faults."""
    binary = str(pathlib.Path(binary).resolve())
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        branch(binary, folder)
        nbmerge = [str(ENVIRONMENT / "bin" / "nbmerge"), "base.ipynb", "first.ipynb", "top.ipynb",
                   "--out", "nbmerge.ipynb"]
        combine = [binary, "combine", "base.ipynb", "first.ipynb", "end.ipynb", "--output",
                   "combine.ipynb"]
        for what, join, path in [
            ("nbmerge of articles at different places", nbmerge, "nbmerge.ipynb"),
            ("combine of articles at the same place", combine, "combine.ipynb"),
        ]:
            faults = joined(binary, folder, join, path)
            failed += bool(faults)
            print(what, "; ".join(faults) or "ok")
    return failed


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
    if len(sys.argv) > 1:
        failed += check_merges(sys.argv[1])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
