import Testing

@testable import Interface

struct EntryTests {
  private func read(_ line: String, _ choices: [String]) -> PlainEntry {
    PlainEntry.read(
      line, words: Words.english.plain, offered: [.none, .note, .quit], choices: choices,
      takesText: false)
  }

  @Test func `yes and no name the choice they open`() {
    let choices = ["No, not said or seen", "Yes, said or seen"]
    #expect(read("no", choices) == .choice(0))
    #expect(read("YES ", choices) == .choice(1))
  }

  @Test func `a word that opens two choices is not guessed`() {
    let choices = ["no, another parent", "no, kin or foster carer"]
    #expect(read("no, an", choices) == .choice(0))
    #expect(read("no, ", choices) != .choice(0))
  }

  @Test func `a number is a number and nothing is nothing`() {
    #expect(read("2", ["a", "b"]) == .number(2))
    #expect(read("   ", []) == .nothing)
  }
}
