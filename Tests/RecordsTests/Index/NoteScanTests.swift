import Assessment
import Contracts
import Records
import Testing

@testable import RecordsProbe

struct NoteScanTests {
  @Test(arguments: ["grips", "GRIPS my", "b-0142", "finger b-0142", "again level:2..", "nowhere"])
  func `words are found in references and in notes`(text: String) throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    var records = RandomRecords(seed: 31)
    try store.fill(&records, assessments: 60)
    let index = try store.indexed().index
    let read = FilterText(text.contains("GRIPS") ? "\"\(text)\"" : text).filter
    let query = IndexQuery(filter: read, today: IndexTime.today)
    var whole = NoteScan(store, index, query)
    whole.complete()
    var sliced = NoteScan(store, index, query)
    while !sliced.advance(for: .zero) {}
    #expect(whole.found.rows == sliced.found.rows)
    let matches = index.matches(query, inNotes: whole.found)
    let found = (0..<matches.count).compactMap {
      index.record(at: matches[$0], today: query.today)?.id
    }
    let wanted = try store.list().assessments.filter { summary in
      let stored = try store.record(summary.id, shelf: Fixture.shelf)
      let said = stored.visit.sheets.flatMap { Array($0.notes.values) + Array($0.texts.values) }
      let texts =
        said
        + [
          summary.dyad?.description, summary.decision?.reason, "talked",
        ].compactMap { $0 }
      return read.words.allSatisfy { word in
        texts.contains { $0.lowercased().contains(word.lowercased()) }
      } && (!text.contains("level") || (summary.level?.number ?? 0) >= 2)
    }.map(\.id)
    #expect(found == wanted)
  }

  @Test func `a word written with escapes is found, one of the rules is not`() {
    let text = """
      {"kind": "assessment", "findings": {"flags": [{"text": "sad"}]}, \
      "packs": {"p": {"notes": {"joy": "g\\u0072ips"}}}}
      """
    var notes = RecordNotes(words: ["grips", "sad"])
    #expect(notes.found(in: Array(text.utf8)) == [true, false])
  }
}
