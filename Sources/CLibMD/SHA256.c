#include "CLibMD.h"

#include <string.h>

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

// The round constants of FIPS 180-4, section 4.2.2.
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

// Whether the processor has the SHA extensions: leaf 7, EBX bit 29.
__attribute__((constructor)) static void look(void);
static int has_extensions = 0;
static void look(void) {
  unsigned a, b, c, d;
  has_extensions = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
}

// Takes whole blocks into the state, whose words are paired as the instructions want them: ABEF and
// CDGH (Intel, "New Instructions Supporting the Secure Hash Algorithm", 2013).
__attribute__((target("sha,sse4.1"))) static void take(
    __m128i *abef, __m128i *cdgh, const uint8_t *bytes, size_t blocks) {
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  for (; blocks > 0; blocks--, bytes += 64) {
    __m128i first = *abef, second = *cdgh, words[4];
#pragma unroll
    for (int i = 0; i < 16; i++) {
      __m128i *word = &words[i & 3];
      if (i < 4) {
        *word = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), order);
      } else {
        const __m128i last = words[(i + 3) & 3];
        const __m128i earlier = _mm_alignr_epi8(last, words[(i + 2) & 3], 4);
        const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(*word, words[(i + 1) & 3]), earlier);
        *word = _mm_sha256msg2_epu32(sum, last);
      }
      const __m128i constant = _mm_loadu_si128((const __m128i *)(constants + 4 * i));
      const __m128i sum = _mm_add_epi32(*word, constant);
      second = _mm_sha256rnds2_epu32(second, first, sum);
      first = _mm_sha256rnds2_epu32(first, second, _mm_shuffle_epi32(sum, 0x0e));
    }
    *abef = _mm_add_epi32(*abef, first);
    *cdgh = _mm_add_epi32(*cdgh, second);
  }
}

__attribute__((target("sha,sse4.1"))) static void digest(
    const uint8_t *bytes, size_t count, uint8_t result[32]) {
  // The first state of section 5.3.3: F, E, B, A and H, G, D, C from the low word on.
  __m128i abef = _mm_setr_epi32(0x9b05688c, 0x510e527f, (int)0xbb67ae85, 0x6a09e667);
  __m128i cdgh = _mm_setr_epi32(0x5be0cd19, 0x1f83d9ab, (int)0xa54ff53a, 0x3c6ef372);
  take(&abef, &cdgh, bytes, count / 64);
  // The rest, a set bit, and the length in bits at the end of one or two blocks.
  uint8_t rest[128] = {0};
  const size_t left = count % 64, blocks = left < 56 ? 1 : 2;
  if (left > 0) memcpy(rest, bytes + count - left, left);
  rest[left] = 0x80;
  for (int i = 0; i < 8; i++) {
    rest[64 * blocks - 1 - (size_t)i] = (uint8_t)((uint64_t)count << 3 >> (8 * i));
  }
  take(&abef, &cdgh, rest, blocks);
  uint32_t f[4], h[4];
  _mm_storeu_si128((__m128i *)f, abef);
  _mm_storeu_si128((__m128i *)h, cdgh);
  const uint32_t state[8] = {f[3], f[2], h[3], h[2], f[1], f[0], h[1], h[0]};
  for (int i = 0; i < 32; i++) result[i] = (uint8_t)(state[i / 4] >> (24 - 8 * (i % 4)));
}

#else

static const int has_extensions = 0;
static void digest(const uint8_t *bytes, size_t count, uint8_t result[32]) {}

#endif

void assay_sha256(const uint8_t *bytes, size_t count, uint8_t result[32]) {
  if (has_extensions) {
    digest(bytes, count, result);
    return;
  }
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, bytes, count);
  SHA256Final(result, &context);
}
