#ifndef CLIBMD_H
#define CLIBMD_H
// libmd's SHA-2 (Debian libmd-dev, which libedit-dev brings with it).
#include <sha2.h>
#include <stddef.h>
#include <stdint.h>

// The SHA-256 digest of some bytes: by the processor's own instructions where it has them, which
// takes a sixth of the time, else by libmd.
void assay_sha256(const uint8_t *bytes, size_t count, uint8_t result[32]);
#endif
