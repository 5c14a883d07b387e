#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

int cpt_run(
  const char *path, char *const arguments[], char *const environment[], const char *folder,
  int columns, int rows, pid_t *process) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  int terminal;
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child < 0) return -1;
  if (child == 0) {
    // The threads that tests run on block every signal, and a program inherits that.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (chdir(folder) != 0) _exit(126);
    execve(path, arguments, environment);
    _exit(127);
  }
  // Tests run side by side: another child must not keep this terminal open.
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  *process = child;
  return terminal;
}

int cpt_resize(int terminal, int columns, int rows) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return ioctl(terminal, TIOCSWINSZ, &size);
}
