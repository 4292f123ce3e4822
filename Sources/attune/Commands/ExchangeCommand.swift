import ArgumentParser
import Assessment
import Contracts
import Interface
import Records
import Screen
import StrictJSON

/// `attune exchange [DIR]`: brings in what a shared folder holds, and sends what is new here.
struct ExchangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exchange",
    abstract: "Bring in what is in a shared folder, and send there what it does not hold.",
    discussion: """
      The folder is the one that "exchange" in config.json names. It may be done any number of \
      times, from any number of computers: nothing is ever overwritten, here or there. What was \
      purged on one of them goes from the others and from the folder, and each id of it is named.
      """)

  @Argument(help: "Another folder than the configured one.") var folder: String?
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    guard let path = folder ?? Settings(options).exchangeFolder else {
      throw Failure(
        "exchange: no folder: \(Words.english.exchange.none)", status: Status.usage)
    }
    let store = try Places.store(options, training ? .training : .care)
    let shelf = try Library(options).visitLibrary().shelf
    let outcome: MergeOutcome
    do {
      var exchange = try StoreExchange(
        store, with: path, shelf: shelf, now: Clock.now().milliseconds)
      var progress = Progress("bringing in and sending", of: exchange.known)
      defer { progress.end() }
      while try !exchange.advance(for: .milliseconds(100)) { progress.show(exchange.done) }
      outcome = exchange.outcome
    } catch {
      if case .cannotRead(let path, let fault) = error {
        throw Failure(
          "\(path): cannot be read: \(fault.reason); is it connected?", status: Status.noInput)
      }
      throw Failure(error)
    }
    MergeText.print(outcome, [.new, .sent], json: json)
    if !outcome.refused.isEmpty { throw Failure(nil, status: Status.failed) }
  }
}
