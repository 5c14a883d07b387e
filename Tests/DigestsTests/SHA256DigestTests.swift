import Digests
import Testing

/// Vectors of FIPS 180-4, appendix B, and of the empty message.
@Suite struct SHA256DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the digest is that of the standard`(text: String, digest: String) {
    #expect(SHA256Digest(of: text).description == digest)
  }

  @Test func `the short form is its first twelve digits`() {
    #expect(SHA256Digest(of: "abc").short == "ba7816bf8f01")
  }

  @Test func `a digest is read back from its digits`() {
    let digest = SHA256Digest(of: "abc")
    #expect(SHA256Digest(hexadecimal: digest.description) == digest)
  }

  @Test(arguments: [
    "", "ba78", String(repeating: "A", count: 64), String(repeating: "g", count: 64),
    String(repeating: "a", count: 65),
  ])
  func `what is not 64 lower-case digits is no digest`(text: String) {
    #expect(SHA256Digest(hexadecimal: text) == nil)
  }
}
