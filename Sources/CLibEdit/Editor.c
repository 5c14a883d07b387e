#include "CLibEdit.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>



static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool cle_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (is_utf8()) return true;
  setlocale(LC_CTYPE, "C.UTF-8");
  return is_utf8();
}

// term.h would define macros for common words such as "lines".
int tgetent(char *entry, const char *name);

bool cle_knows_terminal(const char *name) {
  static char entry[4096];
  return tgetent(entry, name) == 1;
}

EditLine *cle_open(const char *program) {
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (editor == NULL) return NULL;
  el_wset(editor, EL_GETCFN, cle_read_scalar);
  el_set(editor, EL_SIGNAL, 0);
  return editor;
}

void cle_set_owner(EditLine *editor, void *owner) { el_set(editor, EL_CLIENTDATA, owner); }

void *cle_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

void cle_set_prompt(EditLine *editor, cle_prompt_function prompt, char mark) {
  el_set(editor, EL_PROMPT_ESC, prompt, mark);
}

void cle_set_mode(EditLine *editor, const char *mode) { el_set(editor, EL_EDITOR, mode); }

void cle_add_function(
  EditLine *editor, const char *name, const char *summary, cle_key_function function) {
  el_set(editor, EL_ADDFN, name, summary, function);
}

void cle_bind(EditLine *editor, const char *keys, const char *function) {
  el_set(editor, EL_BIND, keys, function, NULL);
}

void cle_bind_in_commands(EditLine *editor, const char *keys, const char *function) {
  el_set(editor, EL_BIND, "-a", keys, function, NULL);
}

History *cle_open_history(EditLine *editor, int limit) {
  History *lines = history_init();
  if (lines == NULL) return NULL;
  HistEvent event;
  history(lines, &event, H_SETSIZE, limit);
  el_set(editor, EL_HIST, history, lines);
  return lines;
}

void cle_enter_history(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}
