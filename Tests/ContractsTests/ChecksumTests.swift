import Assessment
import Testing

@testable import Contracts

struct ChecksumTests {
  @Test(arguments: [
    ("", "00000000"), ("123456789", "cbf43926"), ("a", "e8b7be43"),
    ("The quick brown fox jumps over the lazy dog", "414fa339"),
  ])
  func `the checksum is the CRC-32 that every tool knows`(text: String, digits: String) {
    var sum = CRC32()
    sum.add(Array(text.utf8)[...])
    #expect(sum.hexadecimal == digits)
  }

  @Test func `the parts of a text may come one by one`() {
    let bytes = Array("The quick brown fox jumps over the lazy dog".utf8)
    for split in 0...bytes.count {
      var sum = CRC32()
      sum.add(bytes[..<split])
      sum.add(bytes[split...])
      #expect(sum.hexadecimal == "414fa339")
    }
  }
}
