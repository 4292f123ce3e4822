import Contracts
import Testing

struct RecordIDTests {
  @Test func `an id is a lower-case UUID of version 7 that tells its time`() {
    let id = RecordID.make(milliseconds: 0x0192_3456_789A, random: (0xFFFF_FFFF, UInt64.max))
    #expect(id == "01923456-789a-7fff-bfff-ffffffffffff")
    #expect(RecordID.isValid(id))
    #expect(RecordID.milliseconds(of: id) == 0x0192_3456_789A)
    #expect(
      RecordID.make(milliseconds: 0, random: (0, 0)) == "00000000-0000-7000-8000-000000000000")
  }

  @Test(arguments: [
    ("01923456-789a-7fff-bfff-ffffffffffff", 2024, 9),
    ("00000000-0000-7000-8000-000000000000", 1970, 1),
  ])
  func `the month of an id is that of UTC`(id: String, year: Int, month: Int) {
    #expect(RecordID.month(of: id)?.year == year)
    #expect(RecordID.month(of: id)?.month == month)
  }

  @Test func `the last millisecond of a month and the first of the next part`() {
    let next: Int64 = 1_793_491_200_000  // 2026-11-01T00:00:00Z
    let before = RecordID.make(milliseconds: next - 1, random: (1, 2))
    let after = RecordID.make(milliseconds: next, random: (1, 2))
    #expect(RecordID.month(of: before)?.month == 10)
    #expect(RecordID.month(of: after)?.month == 11)
    #expect(before < after)
  }

  @Test(arguments: [
    "", "../../../etc/passwd", "01923456-789A-7fff-bfff-ffffffffffff",
    "01923456-789a-4fff-bfff-ffffffffffff", "01923456-789a-7fff-cfff-ffffffffffff",
    "01923456-789a-7fff-bfff-fffffffffff", "01923456-789a-7fff-bfff-ffffffffffff0",
    "01923456+789a-7fff-bfff-ffffffffffff", "01923456-789a-7fff-bfff-ffffffffff/.",
    "01923456-789a-7fff-bfff-fffffffffff\u{0}", "０1923456-789a-7fff-bfff-ffffffffff",
  ])
  func `nothing else passes for an id`(text: String) {
    #expect(!RecordID.isValid(text))
    #expect(RecordID.milliseconds(of: text) == nil)
  }
}
