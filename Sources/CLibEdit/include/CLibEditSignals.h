#ifndef CLIBEDIT_SIGNALS_H
#define CLIBEDIT_SIGNALS_H

#include <histedit.h>
#include <stdbool.h>

/// Catches SIGINT, and SIGTERM, SIGHUP and SIGQUIT where they are not ignored; each only sets a
/// flag. To be called once, before anything is read or run.
void cle_catch_signals(void);
/// Whether SIGINT, SIGTERM, SIGHUP or SIGQUIT has come since it was last cleared.
bool cle_is_interrupted(void);
/// Forgets a SIGINT; the other three are final.
void cle_clear_interrupt(void);
/// The signal that ends the process, or 0.
int cle_ending_signal(void);

/// Waits until there is something to read from `descriptor`: 1, or 0 after so many milliseconds, or -1
/// as soon as a signal is caught.
int cle_wait(int descriptor, int milliseconds);

/// Takes the terminal, and catches SIGWINCH and SIGTSTP until the line is read; its prompt takes so
/// many columns.
void cle_begin_line(EditLine *editor, int prompt_columns);
void cle_end_line(void);

/// The key that stands for the beginning of pasted text, "^^" in editrc(5). The terminal's own mark
/// begins with ESC: bound as it is, it would take the Escape key from vi.
enum { CLE_PASTE_KEY = 0x1E };

/// The next scalar of standard input: 1, 0 at its end, -1 with errno EINTR after an interrupt.
/// A change of the window's size and a stop are served here, outside any signal handler, so that
/// libedit needs no handlers of its own: those send every signal to the process group again.
int cle_read_scalar(EditLine *editor, wchar_t *scalar);

#endif
