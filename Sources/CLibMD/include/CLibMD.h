#ifndef CLIBMD_H
#define CLIBMD_H
// libmd's SHA-2 (Debian libmd-dev, which libedit-dev brings with it).
#include <sha2.h>
#endif
