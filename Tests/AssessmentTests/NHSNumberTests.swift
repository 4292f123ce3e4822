import Assessment
import Testing

struct NHSNumberTests {
  @Test(arguments: ["9434765919", "943 476 5919", "943-476-5919", " 9434765919 "])
  func `a right number is read in any grouping`(text: String) throws {
    let number = try NHSNumber(entered: text)
    #expect(number.digits == "9434765919")
    #expect(number.description == "943 476 5919")
    #expect(!number.repeatsOneDigit)
  }

  @Test func `every other last digit is refused`() {
    for digit in 0...8 {
      #expect(throws: NHSNumber.Fault.checkDigit) {
        try NHSNumber(entered: "943476591\(digit)")
      }
    }
  }

  @Test func `one digit wrong or two neighbours swapped is always caught`() throws {
    let right = Array("9434765919")
    for index in right.indices {
      for digit in "0123456789" where digit != right[index] {
        var wrong = right
        wrong[index] = digit
        #expect(throws: NHSNumber.Fault.checkDigit) { try NHSNumber(entered: String(wrong)) }
      }
      guard index < 8, right[index] != right[index + 1] else { continue }
      var swapped = right
      swapped.swapAt(index, index + 1)
      #expect(throws: NHSNumber.Fault.checkDigit) { try NHSNumber(entered: String(swapped)) }
    }
  }

  @Test func `a check digit of ten is never right, and eleven is written as nothing`() {
    // 10·1 makes a sum of 10, so the check digit is 1; 9·1 + 3·1 leaves 1, so it would be 10.
    #expect(throws: Never.self) { try NHSNumber(entered: "1000000001") }
    for digit in 0...9 {
      #expect(throws: NHSNumber.Fault.checkDigit) {
        try NHSNumber(entered: "010000010\(digit)")
      }
    }
    #expect(throws: Never.self) { try NHSNumber(entered: "0100000010") }
  }

  @Test func `one repeated digit passes the sum and is pointed out`() throws {
    #expect(try NHSNumber(entered: "1111111111").repeatsOneDigit)
  }

  @Test(arguments: [
    ("", "an NHS number has 10 digits, not 0"),
    ("94347659", "an NHS number has 10 digits, not 8"),
    ("94347659190", "an NHS number has 10 digits, not 11"),
    ("943476591x", "“x” is not a digit"), ("943476591٩", "“٩” is not a digit"),
    ("9434765918", "the last digit does not fit the others: a digit is wrong or swapped"),
  ])
  func `a wrong entry says what is wrong`(text: String, expected: String) {
    do {
      _ = try NHSNumber(entered: text)
      Issue.record("accepted")
    } catch { #expect(error.description == expected) }
  }
}
