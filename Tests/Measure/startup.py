#!/usr/bin/env python3
"""Measures how fast a session starts, beside sqlite3 and, where installed, DuckDB.

    Tests/Measure/startup.py [PATH OF assay] [ROUNDS]

Each round runs every program once in turn, so that a busy machine is equally busy for all; the
medians are compared. Times count from just before the process is created.
"""

import os
import pty
import select
import shutil
import statistics
import sys
import tempfile
import time

PATIENCE_IN_SECONDS = 20


def seconds_to_prompt(arguments, prompt, environment):
    """From before the process is created until `prompt` is on its terminal; also its memory."""
    start = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.execve(arguments[0], arguments, environment)
    shown = b""
    while prompt not in shown:
        if not select.select([terminal], [], [], PATIENCE_IN_SECONDS)[0]:
            raise SystemExit(f"{arguments[0]} showed no prompt: {shown!r}")
        shown += os.read(terminal, 4096)
    taken = time.perf_counter() - start
    with open(f"/proc/{process}/status") as status:
        memory = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    os.write(terminal, b"\x04")
    os.close(terminal)
    os.waitpid(process, 0)
    return taken, memory


def seconds_of_command(arguments, environment):
    """From before the process is created until it has ended."""
    start = time.perf_counter()
    process = os.posix_spawn(
        arguments[0], arguments, environment,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status = os.waitpid(process, 0)
    taken = time.perf_counter() - start
    if status != 0:
        raise SystemExit(f"{' '.join(arguments)} failed")
    return taken


def main():
    folder = os.path.dirname(os.path.abspath(__file__))
    built = os.path.join(folder, "..", "..", ".build", "release", "assay")
    assay = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else built)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    sqlite = shutil.which("sqlite3")
    duckdb = shutil.which("duckdb")
    if sqlite is None or not os.path.exists(assay):
        raise SystemExit("build the release binary and install sqlite3 first")
    sessions = [("assay", [assay], b"> "), ("sqlite3", [sqlite], b"sqlite> ")]
    commands = [
        ("assay -c help", [assay, "-c", "help"]),
        ("sqlite3 'select 1'", [sqlite, ":memory:", "select 1"]),
    ]
    if duckdb:
        sessions.append(("duckdb", [duckdb], b"D "))
        commands.append(("duckdb 'select 1'", [duckdb, "-c", "select 1"]))
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        starts = {name: [] for name, _, _ in sessions}
        ends = {name: [] for name, _ in commands}
        for _ in range(rounds):
            for name, arguments, prompt in sessions:
                starts[name].append(seconds_to_prompt(arguments, prompt, environment))
            for name, arguments in commands:
                ends[name].append(seconds_of_command(arguments, environment))
    print(f"medians of {rounds} rounds, milliseconds; ratio to sqlite3")
    report("start to prompt", {name: [taken for taken, _ in all] for name, all in starts.items()})
    report("one command", ends)
    for name, all in starts.items():
        print(f"resident memory at the prompt  {name:20} {all[-1][1] / 1024:8.1f} MB")


def report(what, seconds):
    base = statistics.median(next(all for name, all in seconds.items() if "sqlite3" in name))
    for name, all in seconds.items():
        median = statistics.median(all)
        print(f"{what:16} {name:20} {1000 * median:8.2f}  {median / base:6.2f}×")


if __name__ == "__main__":
    main()
