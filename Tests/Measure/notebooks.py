#!/usr/bin/env python3
"""Measures saved sessions: save, open and replay of 500 cells over 200 articles, and kills.

    Tests/Measure/notebooks.py [PATH OF assay] [KILLS]

The articles and the session are made up from a fixed seed. Times are the processor time of the
process, which other work on the machine does not lengthen, and the time on the clock; beside them
stands what is to be reached, and python3 reading and writing the same notebook in the same run.

A kill cuts a session at the terminal off at a random moment of its last lines, by SIGKILL. What it
had answered must come back by `recover`, and the notebook must be whole.
"""

import json
import os
import pty
import random
import re
import resource
import select
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE_IN_SECONDS = 60
ROUNDS = 5
SENTENCES = [
    "{} said at least {} people had left the valley by {}.",
    "“We counted {1} houses under water,” {0} told reporters on {2}.",
    "According to {}, {} pupils were back at school on {}.",
    "{} denied that {} workers had been dismissed on {}.",
    "The road stayed closed for lorries, {} said, and {} trains were cancelled on {}.",
]
SPEAKERS = ["Mayor Ada Colville", "The water board", "Tom Reed, a farmer,", "The ministry",
            "Colonel Jens Vik", "The farmers’ union"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
LINES = [
    'note a{0}.c1 "remark {1}"', 'rate a{0}.c2 3 because "seen {1}"', "tag a{0}.c3 +checked",
    "claims where article = a{0} | columns id, actor, content", "figures where article = a{0}",
    "figures where article = a{0} | compare", "show a{0}.c1",
]


def write_session(folder):
    """200 articles of 30 sentences, and the 500 lines of a session over them."""
    chance = random.Random(1)
    for number in range(200):
        paragraphs = (
            " ".join(chance.choice(SENTENCES).format(
                chance.choice(SPEAKERS), f"{chance.randrange(2, 9000):,}", chance.choice(DAYS))
                for _ in range(3))
            for _ in range(10))
        with open(f"{folder}/{number:03}.txt", "w") as file:
            file.write(f"Report {number} from the valley\n\n" + "\n\n".join(paragraphs) + "\n")
    with open(f"{folder}/work.assay", "w") as file:
        for number in range(200):
            file.write(f"load {number:03}.txt\n")
        for number in range(300):
            file.write(LINES[number % len(LINES)].format(chance.randrange(1, 201), number) + "\n")


def seconds(arguments, folder, environment):
    """Processor seconds and seconds on the clock of one process, which must end well."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(arguments, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)
    clock = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, clock


def best(arguments, folder, environment, prepare=lambda: None):
    """The least of several runs, processor and clock apart."""
    runs = []
    for _ in range(ROUNDS):
        prepare()
        runs.append(seconds(arguments, folder, environment))
    return min(run[0] for run in runs), min(run[1] for run in runs)


def report(what, taken, less=(0, 0), goal="–"):
    processor, clock = (1000 * (taken[place] - less[place]) for place in (0, 1))
    print(f"{what:44} {processor:8.0f} ms processor {clock:8.0f} ms clock   goal {goal}")


def measure_times(assay, environment, folder):
    write_session(folder)
    notebook = f"{folder}/work.ipynb"

    def forget():
        if os.path.exists(notebook):
            os.remove(notebook)

    run = best([assay, "run", "work.assay"], folder, environment)
    save = best([assay, "-c", "run work.assay ; save work.ipynb"], folder, environment, forget)
    start = best([assay, "-c", "articles"], folder, environment)
    opened = best([assay, "-c", "open work.ipynb"], folder, environment)
    again = best([assay, "-c", "open work.ipynb ; save"], folder, environment)
    replayed = best([assay, "replay", "work.ipynb"], folder, environment)
    code = "import json; t = open('work.ipynb').read(); json.dumps(json.loads(t), indent=1)"
    python = best([sys.executable, "-c", code], folder, environment)
    size = os.path.getsize(notebook)
    print(f"500 cells, 200 articles, a notebook of {size / 1e6:.1f} MB; least of {ROUNDS} runs")
    report("the session itself", run)
    report("save", save, run, "≤ 100 ms")
    report("open", opened, start, "≤ 200 ms")
    report("save after open", again, opened, "≤ 100 ms")
    report("replay", replayed, (0, 0), "≤ 3,000 ms")
    report("python3: read and write the same JSON", python)


class Terminal:
    """A session, typed to and read from."""

    def __init__(self, arguments, environment, folder):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execve(arguments[0], arguments, environment)
        self.shown = b""
        self.wait_for(1)

    def wait_for(self, prompts):
        """Reads until as many prompts as that have come; each asks for bracketed paste."""
        while self.shown.count(b"\x1b[?2004h") < prompts:
            if not select.select([self.terminal], [], [], PATIENCE_IN_SECONDS)[0]:
                raise SystemExit(f"nothing more came after {self.shown[-300:]!r}")
            self.shown += os.read(self.terminal, 65536)

    def type(self, text):
        os.write(self.terminal, text.encode())

    def kill(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)


def one_kill(assay, environment, folder, chance):
    """Whether anything was lost: the words of what is missing, or nothing."""
    session = Terminal([assay, "--no-init"], environment, folder)
    lines = ["load a.txt"]
    for number in range(1, chance.randrange(2, 12)):
        lines.append(f'note a1 "note-{number}"')
        if chance.random() < 0.3:
            lines.append("save w.ipynb" if len(lines) < 4 else "save w.ipynb --replace")
    answered = []
    for count, line in enumerate(lines):
        session.type(line + "\r")
        session.wait_for(count + 2)
        answered += re.findall(r"note-\d+", line)
    session.type('note a1 "note-last"\rsave w.ipynb --replace\r')
    time.sleep(chance.random() * 0.02)
    session.kill()
    shown = subprocess.run(
        [assay, "-c", "recover 1 ; notes | columns text | as tsv"], cwd=folder, env=environment,
        capture_output=True, text=True).stdout
    found = re.findall(r"^note-\w+$", shown, re.M)
    saved = []
    if os.path.exists(f"{folder}/w.ipynb"):
        with open(f"{folder}/w.ipynb") as file:
            saved = re.findall(r"note a1 \\\"(note-\w+)", json.dumps(json.load(file)["cells"]))
        replay = subprocess.run(
            [assay, "replay", "w.ipynb"], cwd=folder, env=environment, capture_output=True)
        if replay.returncode != 0:
            return f"the notebook is torn: {replay.stdout + replay.stderr!r}"
        os.remove(f"{folder}/w.ipynb")
    missing = [note for note in answered if note not in found and note not in saved]
    return f"missing {missing}, found {found}" if missing else None


def measure_kills(assay, environment, folder, count):
    with open(f"{folder}/a.txt", "w") as file:
        file.write("Police said 40 people were killed in the harbour fire.\n")
    chance = random.Random(2)
    journals = f"{environment['XDG_STATE_HOME']}/assay/journals"
    lost = []
    for _ in range(count):
        fault = one_kill(assay, environment, folder, chance)
        if fault:
            lost.append(fault)
        for name in os.listdir(journals):
            os.remove(f"{journals}/{name}")
    print(f"{count} kills at random moments: {len(lost)} lost something")
    for fault in lost:
        print("  " + fault)
    return 1 if lost else 0


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    built = os.path.join(here, "..", "..", ".build", "release", "assay")
    assay = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else built)
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "HOME": folder, "XDG_STATE_HOME": folder + "/state", "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PAGER": "cat"}
        measure_times(assay, environment, folder)
        return measure_kills(assay, environment, folder, kills) if kills else 0


if __name__ == "__main__":
    sys.exit(main())
