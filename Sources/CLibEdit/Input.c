#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "CLibEdit.h"
#include "Waking.h"

/// What was read ahead of the editor; at most one character is given back to it.
static unsigned char block[4096];
static size_t used, filled;

static const int mark_patience_in_milliseconds = 50;

/// The next byte of standard input, read ahead in blocks; -1 at its end, -2 after an interrupt.
static int next_byte(EditLine *editor) {
  while (used == filled) {
    if (!cle_serve_signals(editor)) return -2;
    // poll passes over a descriptor of -1.
    struct pollfd sources[2] = {{STDIN_FILENO, POLLIN, 0}, {cle_wake_descriptor(), POLLIN, 0}};
    if (poll(sources, 2, -1) < 0) continue;
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

/// Whether the mark of pasted text follows an ESC that was just read; it is taken then. Marks come in
/// one piece: a person does not type so fast.
static bool takes_paste_mark(void) {
  static const char mark[] = "[200~";
  const size_t length = sizeof mark - 1;
  size_t ready = filled - used;
  if (memcmp(block + used, mark, ready < length ? ready : length) != 0) return false;
  if (ready < length) {
    struct pollfd source = {STDIN_FILENO, POLLIN, 0};
    if (ready == 0 || poll(&source, 1, mark_patience_in_milliseconds) <= 0) return false;
    memmove(block, block + used, ready);
    ssize_t count = read(STDIN_FILENO, block + ready, sizeof block - ready);
    used = 0;
    filled = ready + (count > 0 ? (size_t)count : 0);
    if (filled < length || memcmp(block, mark, length) != 0) return false;
  }
  used += length;
  return true;
}

int cle_read_scalar(EditLine *editor, wchar_t *scalar) {
  int first = next_byte(editor);
  if (first == 0x1B && takes_paste_mark()) first = CLE_PASTE_KEY;
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
