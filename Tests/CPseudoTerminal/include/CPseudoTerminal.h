#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <sys/types.h>

/// Runs a program on a new terminal of its own. Returns the other end of the terminal, or -1.
/// `arguments` and `environment` end with NULL; the program starts in `folder`.
int cpt_run(
  const char *path, char *const arguments[], char *const environment[], const char *folder,
  int columns, int rows, pid_t *process);

/// Changes the size of the terminal, which sends SIGWINCH.
int cpt_resize(int terminal, int columns, int rows);

#endif
