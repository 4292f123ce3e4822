import ArgumentParser
import Assessment
import Contracts
import Records
import Screen
import StrictJSON

/// `attune import DIR|FILE`: brings the records of another store in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in records of another store, a folder or one file.",
    discussion: """
      Any order, any number of times: what is here already stays as it is, and nothing is ever \
      overwritten. Each file is checked before it enters. What was purged where the records come \
      from is purged here too, and each id of it is named.
      """)

  @Argument(help: "A store, a folder of record files, or one file.") var path: String
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let store = try Places.store(options, training ? .training : .care)
    let shelf = try Library(options).visitLibrary().shelf
    let outcome: MergeOutcome
    do {
      var bringing = try RecordImport(
        path, into: store, shelf: shelf, now: Clock.now().milliseconds)
      var progress = Progress("bringing in", of: bringing.count)
      defer { progress.end() }
      try bringing.run { progress.show($0) }
      outcome = bringing.outcome
    } catch {
      if case .cannotRead(let path, let fault) = error {
        throw Failure(
          "\(path): cannot be read: \(fault.reason); check the name", status: Status.noInput)
      }
      throw Failure(error.message, status: error.exitCode)
    }
    MergeText.print(outcome, [.new, .alreadyThere], json: json)
    if !outcome.refused.isEmpty { throw Failure(nil, status: Status.failed) }
  }
}
