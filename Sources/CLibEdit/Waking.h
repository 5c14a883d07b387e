#ifndef WAKING_H
#define WAKING_H

#include <histedit.h>
#include <stdbool.h>

/// Becomes readable when a signal is caught; -1 before cle_catch_signals.
int cle_wake_descriptor(void);
/// Serves what the handlers noted; returns false if reading has to end.
bool cle_serve_signals(EditLine *editor);

#endif
