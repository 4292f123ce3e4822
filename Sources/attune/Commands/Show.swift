import ArgumentParser
import Assessment
import Contracts
import Interface
import Records
import StrictJSON

/// `attune show ID`: one saved visit, worked out again.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a saved visit: what was said and seen, what the rules found, what was decided.")

  @Argument(help: "The record's id; see attune list.") var id: String
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let store = try Places.store(options, training ? .training : .care)
    let packs = try Library(options).visitLibrary()
    let shelf = packs.shelf
    let standing: StandingRecord
    do {
      standing = try StandingRecord(id, store: store, shelf: shelf)
    } catch {
      throw Failure(error)
    }
    let stored = standing.stored
    guard json else {
      if training { Output.print(Words.english.home.training) }
      let opened = RecordOpening.open(standing, packs: packs, store: store)
      for line in opened.lines(columns: 100) { Output.print(line) }
      return
    }
    let recomputed: JSONValue
    switch RecordOpening.recompute(stored, packs: packs, store: store) {
    case .success(let findings): recomputed = FindingsJSON.record(findings, shelf: shelf)
    case .failure: recomputed = .null
    }
    Output.json(
      JSONValue.members([
        "record": stored.document, "recomputed": recomputed,
        "related": .strings(standing.followUps.map(\.id)),
        "corrected": corrected(standing, packs, store, shelf),
      ]).pretty())
  }

  /// How it stands with its amendments; nil while there are none.
  private func corrected(
    _ standing: StandingRecord, _ packs: VisitLibrary, _ store: Store, _ shelf: PackShelf
  ) -> JSONValue? {
    guard !standing.corrected.amendments.isEmpty else { return nil }
    return CorrectionJSON.write(
      standing.corrected, findings: standing.findings(packs: packs, store: store), shelf: shelf)
  }
}
