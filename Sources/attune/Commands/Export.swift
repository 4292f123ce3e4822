import ArgumentParser
import Assessment
import Interface
import Records
import Screen
import StrictJSON

/// `attune export --select FILTER DIR`: copies records into another store.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Copy records, byte for byte, into a folder that is then a store of its own.",
    discussion: """
      What speaks of a record, such as its amendments, goes with it. \(FilterOptions.discussion)
      """)

  @Option(help: "Which ones, as a filter: 'since:2026-09', 'reviews for:hv-017'.")
  var select: String = ""
  @Argument(help: "The folder; made when it is not there.") var folder: String
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let filter = try FilterOptions.filter(select)
    let store = try Places.store(options, training ? .training : .care)
    let now = Clock.now()
    let outcome: RecordExport.Outcome
    do {
      var copying = try RecordExport(
        IndexQuery(filter: filter, today: now.date), from: store, to: folder,
        now: now.milliseconds)
      var progress = Progress("copying", of: copying.count)
      defer { progress.end() }
      try copying.run { progress.show($0) }
      outcome = copying.outcome
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
    if json {
      Output.json(
        JSONValue.members([
          "new": .integer(outcome.new), "alreadyThere": .integer(outcome.alreadyThere),
          "unreadable": .array(outcome.refused.map(ListText.unreadable)),
        ]).pretty())
    } else {
      if training { Output.print(Words.english.home.training) }
      Output.print("new            \(outcome.new)")
      Output.print("already there  \(outcome.alreadyThere)")
      for file in outcome.refused {
        Output.print(visible("not copied: \(file.path): \(file.reason)"))
      }
    }
    if !outcome.refused.isEmpty { throw Failure(nil, status: Status.failed) }
  }
}
