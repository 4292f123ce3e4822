import Assessment
import Contracts
import StrictJSON
import Testing

struct JournalLineTests {
  @Test func `an answer is one short line`() {
    let entry = DraftEntry(
      at: Moment(milliseconds: 1_780_320_005_000, offset: 3_600),
      event: .answered(ItemReference(pack: "early-weeks", item: "joy"), code: "1"))
    #expect(
      JournalLine.write(entry)
        == #"{"at":"2026-06-01T14:20:05+01:00","code":"1","event":"answered","#
        + #""item":"early-weeks/joy"}"# + "\n")
  }

  @Test(arguments: 0..<400) func `every entry reads back equal, alone and first`(
    seed: Int
  ) throws {
    var anything = Anything(seed, isWild: true)
    let entry = DraftEntry(at: anything.moment(), event: event(&anything, seed % 10))
    let line = Array(JournalLine.write(entry).utf8)
    #expect(line.count { $0 == 0x0A } == 1)
    #expect(try JournalLine.read(Array(line.dropLast())) == entry)
    let id = anything.id()
    let first = Array(JournalLine.write(entry, beginning: id).utf8.dropLast())
    let read = try JournalLine.readFirst(first)
    #expect(read.id == id)
    #expect(read.entry == entry)
  }

  private func event(_ anything: inout Anything, _ kind: Int) -> DraftEvent {
    let item = anything.reference()
    return switch kind {
    case 0: .identified(anything.identity())
    case 1: .joined(PackStamp(Fixtures.guide))
    case 2: .opened(item)
    case 3: .answered(item, code: anything.maybe { $0.text() })
    case 4: .noted(item, anything.text())
    case 5: .wrote(item, anything.text())
    case 6: .moved(anything.text())
    case 7: .responded(anything.response(item, changed: true))
    case 8: .complexity(anything.maybe { $0.text() })
    default: .decided(anything.maybe { $0.decision() })
    }
  }

  @Test(arguments: [
    (#"{"at":"2026-06-01T14:20:05Z","event":"sang"}"#, "$.event: \"sang\" is not one of"),
    (#"{"event":"moved","place":"ask"}"#, "$: \"at\" is missing"),
    (
      #"{"at":"2026-06-01T14:20:05Z","event":"answered","item":"a/b"}"#,
      "$: \"code\" is missing"
    ),
    (#"{"at":"2026-06-01T14:20:05Z","event":"opened","item":"ab"}"#, "$.item: \"ab\" is not"),
    (#"{"at":"#, "line 1, column 7"),
  ])
  func `a line that is no entry is refused with its place`(line: String, start: String) {
    #expect {
      try JournalLine.read(Array(line.utf8))
    } throws: { ($0 as? FileRefusal)?.message.hasPrefix(start) == true }
  }

  @Test func `unknown keys are for a later program to know`() throws {
    let line = #"{"at":"2026-06-01T14:20:05Z","event":"moved","place":"ask","new":1}"#
    #expect(try JournalLine.read(Array(line.utf8)).event == .moved("ask"))
  }
}
