#!/usr/bin/env python3
"""Measures the shell through a pseudo-terminal, beside sqlite3 and, where installed, DuckDB.

    Tests/Measure/shell.py [PATH OF assay] [CLAIMS] [ROUNDS]

Prints one line for each figure to be reached, for 50,000 claims unless another number is given. The
articles are made up from fixed seeds: packed with claims for the speeds, and for the memory of a
loaded article also such as look like news, the project's own seeds varied. Programs take turns in each round, so that a busy machine is
equally busy for all; medians are shown unless something else is said.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from terminal import Terminal, article, news

CLAIMS_PER_ARTICLE = 50
SCRIPT_LINES = 10_000
NEWS_ARTICLES = 1_000
BYTES_PER_MEGABYTE = 1 << 20
LONG_COMMANDS = [
    "figures | compare", "claims", "claims | sort content", "figures | chart", "figures | drift",
    "figures | timeline", "claims where content has valley", "claims | group content",
    "find valley", "load long.article", "claims > all.csv", "export all.html",
]
# Seconds after Enter at which Ctrl-C is pressed; some commands would take minutes to the end.
MOMENTS = [0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6]
TABS = ["claims where so", "claims where actor = M", "claims where actor = \"The w", "show a1.c",
        "claims | gr", "tag a1 +", "load 1", "rate source T"]


class Rivals:
    """The programs beside which the figures stand, as far as they are installed."""

    def __init__(self, assay, environment, folder):
        self.environment, self.folder = environment, folder
        self.sqlite, self.duckdb = shutil.which("sqlite3"), shutil.which("duckdb")
        self.sessions = {"assay": ([assay, "--no-init"], b"\x1b[?2004h")}
        self.commands = {"assay": [assay, "-c", "help"]}
        self.scripts = {"assay": ([assay, "run", "long.assay"], None)}
        if self.sqlite:
            self.sessions["sqlite3"] = ([self.sqlite], b"sqlite> ")
            self.commands["sqlite3"] = [self.sqlite, ":memory:", "select 1"]
            self.scripts["sqlite3"] = ([self.sqlite, ":memory:"], "long.sql")
        if self.duckdb:
            self.sessions["DuckDB"] = ([self.duckdb], b"D ")
            self.commands["DuckDB"] = [self.duckdb, "-c", "select 1"]
            self.scripts["DuckDB"] = ([self.duckdb], "long.sql")

    def session(self, name):
        arguments, prompt = self.sessions[name]
        return Terminal(arguments, prompt, self.environment, self.folder)

    def seconds_of(self, arguments, standard_input=None):
        """From before the process is created until it has ended well."""
        source = open(os.path.join(self.folder, standard_input)) if standard_input else None
        start = time.perf_counter()
        subprocess.run(arguments, env=self.environment, cwd=self.folder, stdin=source,
                       stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start


def report(what, goal, **values):
    cells = "".join(f"{values.get(name, '–'):>12}" for name in ("assay", "sqlite3", "DuckDB"))
    print(f"{what:44}{cells}   {goal}", flush=True)


def milliseconds(seconds):
    return f"{1000 * seconds:.1f} ms"


def in_turns(names, rounds, measure):
    """The median of each name's measurements."""
    taken = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            taken[name].append(measure(name))
    return {name: statistics.median(all) for name, all in taken.items()}


def measure_starts(rivals, rounds):
    def start(name):
        session = rivals.session(name)
        session.end()
        return session.seconds_to_prompt

    def memory(name):
        session = rivals.session(name)
        session.quiet()
        used = session.memory_in_megabytes()
        session.end()
        return used

    one = in_turns(rivals.commands, rounds, lambda name: rivals.seconds_of(rivals.commands[name]))
    report("one command, no terminal", "≤ 5 ms",
           **{name: milliseconds(value) for name, value in one.items()})
    starts = in_turns(rivals.sessions, rounds, start)
    report("start to prompt, empty session", "≤ 15 ms",
           **{name: milliseconds(value) for name, value in starts.items()})
    memories = in_turns(rivals.sessions, 3, memory)
    report("resident memory, empty session", "≤ 20 MB",
           **{name: f"{value:.1f} MB" for name, value in memories.items()})


def measure_scripts(rivals):
    with open(os.path.join(rivals.folder, "long.assay"), "w") as script:
        script.write("load 0.txt\n")
        script.writelines(f'note a1 "line {n}"\n' for n in range(SCRIPT_LINES))
    with open(os.path.join(rivals.folder, "long.sql"), "w") as script:
        script.write("create table notes(id text, text text);\n")
        script.writelines(
            f"insert into notes values('a1', 'line {n}');\n" for n in range(SCRIPT_LINES))
    taken = in_turns(rivals.scripts, 3, lambda name: rivals.seconds_of(*rivals.scripts[name]))
    report(f"script of {SCRIPT_LINES:,} lines", "≤ 0.5 s",
           **{name: f"{value:.2f} s" for name, value in taken.items()})


def measure_rivals_stops(rivals):
    """Ctrl-C in a query without end, and Tab without data."""
    stops, tabs = {}, {}
    endless = ("with recursive c(n) as (select 1 union all select n + 1 from c)"
               " select count(*) from c;")
    for name in rivals.sessions:
        if name == "assay":
            continue
        session = rivals.session(name)
        stops[name] = milliseconds(max(session.stop(endless, 0.1 + n * 0.05) for n in range(6)))
        tabs[name] = milliseconds(sorted(session.tab("sel") for _ in range(20))[18])
        session.end()
    return stops, tabs


def measure_memory(rivals):
    """What each article that looks like news adds to a session that has one already."""
    os.mkdir(os.path.join(rivals.folder, "news"))
    size = 0
    for number in range(NEWS_ARTICLES + 1):
        text = news(number)
        if number > 0:
            size += len(text.encode())
        with open(os.path.join(rivals.folder, "news", f"{number}.txt"), "w") as file:
            file.write(text)
    session = rivals.session("assay")
    session.answer_to("load news/0.txt")
    before = session.memory_in_megabytes()
    session.answer_to("load news/*.txt")
    grown = session.memory_in_megabytes() - before
    session.end()
    report(f"memory loaded, times text, {NEWS_ARTICLES:,} of news", "≤ 6 ×",
           assay=f"{grown * BYTES_PER_MEGABYTE / size:.1f} ×")


def measure_loaded(rivals, files, size):
    session = rivals.session("assay")
    session.answer_to("load news/0.txt")
    before = session.memory_in_megabytes()
    loaded = session.answer_to("load *.txt")
    report(f"load of {files:,} articles, {size / 1e6:.1f} MB", "–", assay=f"{loaded:.2f} s")
    grown = session.memory_in_megabytes() - before
    report("memory loaded, times text, packed articles", "–",
           assay=f"{grown * BYTES_PER_MEGABYTE / size:.1f} ×")
    session.answer_to("claims where hedge has least | count")
    filters = [session.answer_to("claims where hedge has least | count") for _ in range(9)]
    report("filter over all claims, to the prompt", "≤ 50 ms for 100,000",
           assay=milliseconds(statistics.median(filters)))
    stops, rivals_tabs = measure_rivals_stops(rivals)
    first = {begun: session.tab(begun) for begun in TABS}
    report("Tab to text, first, worst of all places", "≤ 30 ms",
           assay=milliseconds(max(first.values())))
    tabs = sorted(session.tab(begun) for _ in range(12) for begun in TABS)
    report("Tab to text, 95 of 100", "≤ 10 ms", assay=milliseconds(tabs[int(len(tabs) * 0.95)]),
           **rivals_tabs)
    worst = {}
    for line in LONG_COMMANDS:
        worst[line] = max(session.stop(line, moment) for moment in MOMENTS)
    place = max(worst, key=worst.get)
    report(f"Ctrl-C to prompt, worst ({place})", "≤ 50 ms", assay=milliseconds(worst[place]),
           **stops)
    middle = milliseconds(statistics.median(worst.values()))
    report(f"Ctrl-C to prompt, median of {len(worst)} worst", "≤ 50 ms", assay=middle)
    session.end()


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    built = os.path.join(here, "..", "..", ".build", "release", "assay")
    assay = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else built)
    claims = int(sys.argv[2]) if len(sys.argv) > 2 else 50_000
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    if not os.path.exists(assay):
        raise SystemExit("build the release binary first: make release")
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "HOME": folder, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
            "PAGER": "cat"}
        size = 0
        files = claims // CLAIMS_PER_ARTICLE
        for number in range(files):
            text = article(number, CLAIMS_PER_ARTICLE)
            size += len(text.encode())
            with open(os.path.join(folder, f"{number}.txt"), "w") as file:
                file.write(text)
        with open(os.path.join(folder, "long.article"), "w") as file:
            file.write(article(files, 5000))
        rivals = Rivals(assay, environment, folder)
        print(f"{claims:,} claims, {rounds} rounds; load average {os.getloadavg()[0]:.1f}")
        report("", "goal", assay="assay", sqlite3="sqlite3", DuckDB="DuckDB")
        measure_starts(rivals, rounds)
        measure_scripts(rivals)
        measure_memory(rivals)
        measure_loaded(rivals, files, size)


if __name__ == "__main__":
    main()
