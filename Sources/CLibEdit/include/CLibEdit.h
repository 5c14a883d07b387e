#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <histedit.h>
#include <stdbool.h>

#include "CLibEditSignals.h"

// libedit's own functions for options are variadic, which Swift cannot call; these are not.

/// What libedit calls for a key: returns one of the CC_ codes.
typedef unsigned char (*cle_key_function)(EditLine *editor, int key);
/// What libedit calls for the prompt at each refresh; the text must outlive the call.
typedef char *(*cle_prompt_function)(EditLine *editor);

/// Sets LC_CTYPE from the environment, or to C.UTF-8 where that is no UTF-8 locale. Returns false
/// if neither is there: typed characters outside ASCII would be lost. No other category is set.
bool cle_use_utf8(void);

/// Whether the terminal database has an entry of that name; libedit is of no use without one.
bool cle_knows_terminal(const char *name);

/// An editor over standard input, output and error that reads through cle_read_scalar, or NULL.
EditLine *cle_open(const char *program);
/// What the callbacks get back from cle_owner.
void cle_set_owner(EditLine *editor, void *owner);
void *cle_owner(EditLine *editor);
/// Text between two marks in the prompt takes no column.
void cle_set_prompt(EditLine *editor, cle_prompt_function prompt, char mark);
/// "emacs" or "vi".
void cle_set_mode(EditLine *editor, const char *mode);
void cle_add_function(
  EditLine *editor, const char *name, const char *summary, cle_key_function function);
/// Keys as in editrc(5), such as "^D" or "\\e[3~".
void cle_bind(EditLine *editor, const char *keys, const char *function);
/// The same in the mode in which vi takes commands.
void cle_bind_in_commands(EditLine *editor, const char *keys, const char *function);

/// A history of at most `limit` lines that the editor steps through.
History *cle_open_history(EditLine *editor, int limit);
void cle_enter_history(History *history, const char *line);

#endif
