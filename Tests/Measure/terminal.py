"""A program on a terminal of its own, typed to and timed; and articles to load into it."""

import os
import pty
import random
import re
import select
import signal
import time

PATIENCE_IN_SECONDS = 120
TAIL_IN_BYTES = 300
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
    """A session; times count from just before the process is created."""

    def __init__(self, arguments, prompt, environment, folder):
        self.prompt = prompt
        self.shown = b""
        start = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execve(arguments[0], arguments, environment)
        self.seconds_until(prompt)
        self.seconds_to_prompt = time.perf_counter() - start

    def type(self, text):
        os.write(self.terminal, text.encode())

    def seconds_until(self, *wanted):
        """Reads until one of the texts has come since the last call."""
        start = time.perf_counter()
        self.shown = b""
        while not any(text in self.shown for text in wanted):
            if not select.select([self.terminal], [], [], PATIENCE_IN_SECONDS)[0]:
                raise SystemExit(f"nothing more came after {self.shown[-300:]!r}")
            # The end is enough: a long answer would be searched again for each piece of it.
            self.shown = self.shown[-TAIL_IN_BYTES:] + os.read(self.terminal, 65536)
        return time.perf_counter() - start

    def quiet(self, seconds=0.05):
        """Reads until nothing has come for a while."""
        while select.select([self.terminal], [], [], seconds)[0]:
            os.read(self.terminal, 65536)

    def begin(self, line):
        """Types a line and Enter, and waits until the line is taken."""
        self.type(line)
        self.seconds_until(line[-8:].encode())
        self.type("\r")

    def answer_to(self, line):
        """Seconds from Enter to the next prompt."""
        self.begin(line)
        return self.seconds_until(self.prompt)

    def stop(self, line, after):
        """Seconds from Ctrl-C to the prompt, pressed so many seconds after Enter.

        What an earlier stop left behind has ended by then.
        """
        self.settle()
        self.begin(line)
        end = time.perf_counter() + after
        while (left := end - time.perf_counter()) > 0:
            if select.select([self.terminal], [], [], left)[0]:
                os.read(self.terminal, 65536)
        self.type("\x03")
        return self.seconds_until(self.prompt)

    def settle(self):
        """Waits until the process has nothing left to do."""
        before, now = -1, self.ticks()
        while now - before > 1:
            time.sleep(0.1)
            before, now = now, self.ticks()

    def ticks(self):
        """Hundredths of a second that the process has computed."""
        with open(f"/proc/{self.process}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def tab(self, begun):
        """Seconds from Tab to the first text on the screen."""
        self.type("\x15" + begun)
        self.quiet()
        start = time.perf_counter()
        self.type("\t")
        if not select.select([self.terminal], [], [], PATIENCE_IN_SECONDS)[0]:
            raise SystemExit(f"nothing came of Tab after {begun}")
        taken = time.perf_counter() - start
        self.quiet()
        self.type("\x15")
        self.quiet()
        return taken

    def memory_in_megabytes(self):
        with open(f"/proc/{self.process}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.close(self.terminal)
        os.waitpid(self.process, 0)


def article(number, claims):
    """A made-up text of so many paragraphs, the same for the same number."""
    chance = random.Random(number)
    sentences = (
        chance.choice(SENTENCES).format(
            chance.choice(SPEAKERS), f"{chance.randrange(2, 9000):,}", chance.choice(DAYS))
        for _ in range(claims))
    return f"Report {number} from the valley\n\n" + "\n\n".join(sentences) + "\n"


def news(number):
    """A text that looks like news: paragraphs of the seeds in another order, with other numbers."""
    chance = random.Random(number)
    seeds = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "seeds")
    paragraphs = []
    for name in sorted(os.listdir(seeds)):
        if name.endswith(".txt"):
            with open(os.path.join(seeds, name), encoding="utf-8") as file:
                paragraphs += [text for text in file.read().split("\n\n") if len(text) > 120]

    def varied(text):
        return re.sub(r"\d+", lambda digits: str(chance.randrange(10 ** len(digits[0]))), text)

    body = [varied(text) for text in chance.sample(paragraphs, chance.randrange(8, 16))]
    return f"Report {number} from the newsroom\n\n" + "\n\n".join(body) + "\n"
