import Crypto

/// `sha256:` and 64 lower-case hexadecimal digits over bytes, as `sha256sum` prints them.
func sha256Digest(of bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let hexadecimal = SHA256.hash(data: bytes).flatMap { byte in
    [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
  return "sha256:" + String(decoding: hexadecimal, as: UTF8.self)
}
