import ArgumentParser
import Assessment
import Contracts
import Interface
import Records
import StrictJSON

/// `attune compare ID ID`: two visits item by item, what differs first.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two visits of one baby, item by item: with one carer, or with two.",
    discussion: """
      The earlier visit stands first. What two carers said are two people's records: the \
      comparison is not for sharing with either of them.
      """)

  @Argument(help: "A visit's id; see attune list.") var first: String
  @Argument(help: "The id of another visit of the same baby.") var second: String
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let store = try Places.store(options, training ? .training : .care)
    let packs = try Library(options).visitLibrary()
    let comparison: Comparison
    do {
      let records = try [first, second].map { id in
        RecordOpening.open(
          try StandingRecord(id, store: store, shelf: packs.shelf), packs: packs, store: store)
      }
      comparison = try Comparison(records[0], records[1])
    } catch let error as StoreError {
      throw Failure(error)
    } catch let error as VisitComparison.Refusal {
      throw Failure(
        "compare: \(Words.english.line(error))",
        status: error == .sameVisit ? Status.usage : Status.badInput)
    }
    if json { return Output.json(ComparisonText.json(comparison).pretty()) }
    if training { Output.print(Words.english.home.training) }
    for line in comparison.lines(columns: 100) { Output.print(line) }
  }
}
