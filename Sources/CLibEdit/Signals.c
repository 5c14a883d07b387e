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

static volatile sig_atomic_t interrupted, ending, resized, stopped;
/// A byte in it wakes the poll below, so that no signal is missed just before it.
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

/// Serves what the handlers noted; returns false if reading has to end.
static bool serve_signals(EditLine *editor) {
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

/// What was read ahead of the editor; at most one character is given back to it.
static unsigned char block[4096];
static size_t used, filled;

/// The next byte of standard input, read ahead in blocks; -1 at its end, -2 after an interrupt.
static int next_byte(EditLine *editor) {
  while (used == filled) {
    if (!serve_signals(editor)) return -2;
    struct pollfd sources[2] = {{STDIN_FILENO, POLLIN, 0}, {wake[0], POLLIN, 0}};
    if (poll(sources, wake[0] < 0 ? 1 : 2, -1) < 0) continue;
    // Signals first: what is typed after a change of size belongs on the new screen.
    if (sources[1].revents != 0 || sources[0].revents == 0) continue;
    ssize_t count = read(STDIN_FILENO, block, sizeof block);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count <= 0) return -1;
    used = 0;
    filled = (size_t)count;
  }
  return block[used++];
}

int cle_read_scalar(EditLine *editor, wchar_t *scalar) {
  int first = next_byte(editor);
  if (first == -1) return 0;
  if (first == -2) {
    errno = EINTR;
    return -1;
  }
  int following = first < 0x80 ? 0 : first < 0xC2 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  if (following < 0 || first > 0xF4) {
    *scalar = 0xFFFD;
    return 1;
  }
  wchar_t value = following == 0 ? first : first & (0x3F >> following);
  for (; following > 0; following--) {
    int byte = next_byte(editor);
    if (byte < 0) return byte == -1 ? 0 : (errno = EINTR, -1);
    if ((byte & 0xC0) != 0x80) {
      // The character broke off: what came instead is read again as the next one.
      used--;
      *scalar = 0xFFFD;
      return 1;
    }
    value = (value << 6) | (byte & 0x3F);
  }
  bool is_surrogate = value >= 0xD800 && value < 0xE000;
  *scalar = is_surrogate || value > 0x10FFFF ? 0xFFFD : value;
  return 1;
}
