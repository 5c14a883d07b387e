#define _GNU_SOURCE
#include "CLibEditSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "Waking.h"

static volatile sig_atomic_t interrupted, ending, resized, stopped;
/// A byte in it wakes whoever polls, so that no signal is missed just before that.
static int wake[2] = {-1, -1};

static void note(int number) {
  int saved = errno;
  switch (number) {
    case SIGINT: interrupted = 1; break;
    case SIGWINCH: resized = 1; break;
    case SIGTSTP: stopped = 1; break;
    default: ending = number;
  }
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = saved;
}

/// Installs the handler without SA_RESTART, unless the parent had the signal ignored.
static void take(int number) {
  struct sigaction action;
  sigaction(number, NULL, &action);
  if (action.sa_handler == SIG_IGN && number != SIGINT) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void release(int number) {
  struct sigaction action;
  sigaction(number, NULL, &action);
  if (action.sa_handler == note) signal(number, SIG_DFL);
}

void cle_catch_signals(void) {
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return;
  take(SIGINT);
  take(SIGTERM);
  take(SIGHUP);
  take(SIGQUIT);
}

bool cle_is_interrupted(void) { return interrupted || ending; }

int cle_wake_descriptor(void) { return wake[0]; }

void cle_clear_interrupt(void) { interrupted = 0; }

int cle_ending_signal(void) { return ending; }

int cle_wait(int descriptor, int milliseconds) {
  if (interrupted || ending) return -1;
  struct pollfd sources[2] = {{descriptor, POLLIN, 0}, {wake[0], POLLIN, 0}};
  if (poll(sources, 2, milliseconds) < 0) return interrupted || ending ? -1 : 0;
  if (sources[0].revents != 0) return 1;
  char drained[64];
  while (read(wake[0], drained, sizeof drained) > 0) continue;
  return interrupted || ending ? -1 : 0;
}

/// Columns of the prompt of the line that is being read.
static int prompt_columns;

void cle_begin_line(EditLine *editor, int columns) {
  prompt_columns = columns;
  // libedit takes the terminal only after it has shown the prompt: what is typed in between would
  // be echoed by the terminal as well.
  el_set(editor, EL_PREP_TERM, 1);
  take(SIGWINCH);
  take(SIGTSTP);
}

void cle_end_line(void) {
  release(SIGWINCH);
  release(SIGTSTP);
}

/// Terminals mark pasted text between ESC[200~ and ESC[201~ while this is on.
static void set_bracketed_paste(bool on) {
  ssize_t ignored = write(STDOUT_FILENO, on ? "\033[?2004h" : "\033[?2004l", 8);
  (void)ignored;
}

/// How many rows below the start of the prompt the cursor stands on a terminal so wide.
static int cursor_row(EditLine *editor, int width) {
  const LineInfoW *line = el_wline(editor);
  int row = 0, column = prompt_columns;
  for (const wchar_t *next = line->buffer; next < line->cursor; next++) {
    int own = wcwidth(*next);
    if (*next == L'\n' || column + own > width) {
      row++;
      column = 0;
    }
    if (own > 0) column += own;
  }
  return column == width ? row + 1 : row;
}

/// Draws prompt and line anew from where the prompt began. Terminals fold the lines they show to
/// their new width and keep the cursor on its character, so that its row follows from the line.
static void redraw(EditLine *editor) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    char move[32];
    int row = cursor_row(editor, size.ws_col);
    int length = row > 0 ? snprintf(move, sizeof move, "\r\033[%dA\033[J", row)
                         : snprintf(move, sizeof move, "\r\033[J");
    ssize_t ignored = write(STDOUT_FILENO, move, (size_t)length);
    (void)ignored;
  }
  el_resize(editor);
  el_set(editor, EL_REFRESH);
}

/// Gives the terminal back, stops, and takes it again when continued.
static void stop(EditLine *editor) {
  set_bracketed_paste(false);
  el_set(editor, EL_PREP_TERM, 0);
  release(SIGTSTP);
  raise(SIGTSTP);
  take(SIGTSTP);
  el_set(editor, EL_PREP_TERM, 1);
  set_bracketed_paste(true);
  el_resize(editor);
  el_set(editor, EL_REFRESH);
}

bool cle_serve_signals(EditLine *editor) {
  char drained[64];
  while (read(wake[0], drained, sizeof drained) > 0) continue;
  if (interrupted || ending) return false;
  if (resized) {
    resized = 0;
    redraw(editor);
  }
  if (stopped) {
    stopped = 0;
    stop(editor);
  }
  return true;
}
