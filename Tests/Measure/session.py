#!/usr/bin/env python3
"""Measures a session at the terminal: completion, Ctrl-C, filters, scripts, memory.

    Tests/Measure/session.py [PATH OF assay] [CLAIMS]

The articles are made up from a fixed seed, so that every run reads the same. Beside each figure
stands what is to be reached; sqlite3 runs a script of as many lines in the same run.
"""

import os
import pty
import random
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

PATIENCE_IN_SECONDS = 120
SENTENCES = [
    "{} said at least {} people had left the valley by {}.",
    "“We counted {1} houses under water,” {0} told reporters on {2}.",
    "According to {}, {} pupils were back at school on {}.",
    "{} denied that {} workers had been dismissed on {}.",
]
SPEAKERS = ["Mayor Ada Colville", "The water board", "Tom Reed, a farmer,", "The ministry",
            "Colonel Jens Vik", "The farmers’ union"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


class Terminal:
    """A session, typed to and read from."""

    def __init__(self, arguments, environment, folder):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execve(arguments[0], arguments, environment)
        self.shown = b""

    def type(self, text):
        os.write(self.terminal, text.encode())

    def seconds_until(self, *wanted):
        """Reads until one of the texts has come since the last call."""
        start = time.perf_counter()
        self.shown = b""
        while not any(text in self.shown for text in wanted):
            if not select.select([self.terminal], [], [], PATIENCE_IN_SECONDS)[0]:
                raise SystemExit(f"nothing more came after {self.shown[-300:]!r}")
            self.shown += os.read(self.terminal, 65536)
        return time.perf_counter() - start

    def answer_to(self, line):
        """Seconds from Enter to the next prompt."""
        self.type(line)
        self.seconds_until(line[-8:].encode())
        self.type("\r")
        return self.seconds_until(b"\x1b[?2004h")

    def memory_in_megabytes(self):
        with open(f"/proc/{self.process}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))

    def end(self):
        self.type("\x04")
        os.close(self.terminal)
        os.waitpid(self.process, 0)


def article(number, claims):
    chance = random.Random(number)
    sentences = (
        chance.choice(SENTENCES).format(
            chance.choice(SPEAKERS), f"{chance.randrange(2, 9000):,}", chance.choice(DAYS))
        for _ in range(claims))
    return f"Report {number} from the valley\n\n" + "\n\n".join(sentences) + "\n"


def report(what, value, unit, goal):
    print(f"{what:46} {value:10.2f} {unit:3} goal {goal}")


def measure_terminal(assay, environment, folder, files, size):
    session = Terminal([assay, "--no-init"], environment, folder)
    session.seconds_until(b"\x1b[?2004h")
    report("resident memory, empty session", session.memory_in_megabytes(), "MB", "≤ 20")
    loaded = session.answer_to("load *.txt")
    report(f"load {files} articles of {size / 1e6:.1f} MB", loaded, "s", "–")
    memory = session.memory_in_megabytes()
    report("resident memory, all loaded, times the text", memory * 1e6 / size, "×", "≤ 6")
    answer = session.answer_to("claims | count")
    count = session.shown
    taken = [session.answer_to("claims where hedge has least | count") for _ in range(9)]
    report("filter over all claims, to the prompt", 1000 * statistics.median(taken), "ms", "≤ 50")
    tabs = []
    for begun in ["claims where so", "claims where actor = M", "show a1.c"] * 9:
        session.type("\x15" + begun)
        session.seconds_until(begun[-4:].encode())
        start = time.perf_counter()
        session.type("\t")
        session.seconds_until(b"\x07", b"\x1b[K", b"\n", b" ")
        tabs.append(time.perf_counter() - start)
    report("Tab to text, first", 1000 * tabs[0], "ms", "≤ 30")
    report("Tab to text, 95 of 100", 1000 * sorted(tabs)[int(len(tabs) * 0.95)], "ms", "≤ 10")
    session.type("\x15")
    stops = []
    for line in ["figures | compare", "claims where hedge has least"] * 3:
        session.type(line)
        session.seconds_until(line[-8:].encode())
        session.type("\r")
        time.sleep(0.03)
        start = time.perf_counter()
        os.kill(session.process, signal.SIGINT)
        session.seconds_until(b"\x1b[?2004h")
        stops.append(time.perf_counter() - start)
    report("Ctrl-C in a running command to prompt, worst", 1000 * max(stops), "ms", "≤ 50")
    session.end()
    return answer, count


def measure_scripts(assay, environment, folder):
    line_count = 10_000
    with open(os.path.join(folder, "long.assay"), "w") as script:
        for number in range(line_count):
            script.write(f'note a1 "line {number}"\n' if number else "load 0.txt\n")
    with open(os.path.join(folder, "long.sql"), "w") as script:
        script.write("create table notes(id, text);\n")
        for number in range(line_count):
            script.write(f"insert into notes values('a1', 'line {number}');\n")

    def seconds(arguments, standard_input=None):
        start = time.perf_counter()
        subprocess.run(arguments, env=environment, cwd=folder, stdin=standard_input,
                       stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start

    report(f"script of {line_count:,} lines", seconds([assay, "run", "long.assay"]), "s", "≤ 0.5")
    sqlite = shutil.which("sqlite3")
    if sqlite:
        with open(os.path.join(folder, "long.sql")) as script:
            report("the same for sqlite3", seconds([sqlite, ":memory:"], script), "s", "–")


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    built = os.path.join(here, "..", "..", ".build", "release", "assay")
    assay = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else built)
    claims = int(sys.argv[2]) if len(sys.argv) > 2 else 50_000
    per_article = 50
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "HOME": folder, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
            "PAGER": "cat"}
        size = 0
        files = claims // per_article
        for number in range(files):
            text = article(number, per_article)
            size += len(text.encode())
            with open(os.path.join(folder, f"{number}.txt"), "w") as file:
                file.write(text)
        measure_terminal(assay, environment, folder, files, size)
        measure_scripts(assay, environment, folder)


if __name__ == "__main__":
    main()
