import ArgumentParser
import Assessment
import Contracts
import Interface
import Records
import Screen
import StrictJSON

/// `attune due`: who is due or overdue, soonest first.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List who is due or overdue, soonest first.",
    discussion: """
      From the country's calendar of contacts, the next contacts that were agreed, plans to see \
      somebody alone, flags without an outcome, and visits that wait for a safety answer. It looks \
      four weeks ahead.
      """)

  @Option(help: "Only what this practitioner saw last.") var by: String?
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let store = try Places.store(options, training ? .training : .care)
    let library = try Library(options)
    let settings = Settings(options)
    let country = settings.configuration.country
    let today = Clock.now().date
    var list: DueList
    do {
      list = try DueReading.list(
        store, country: country, library.prompts, try? library.visitLibrary(), today: today)
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
    if let by { list = list.by(by) }
    let words = Words.english
    if json {
      return Output.json(
        DueJSON.write(list, country: country, words: words.due, held: words.held).pretty())
    }
    if training { Output.print(words.home.training) }
    for entry in list.entries {
      let who = "\(entry.dyad) \(entry.relation)".padded(to: 22)
      let when = words.when(entry, today: today).padded(to: 32)
      Output.print(visible("\(who) \(when) \(words.due(entry.reason)) (\(entry.practitioner))"))
    }
    if !list.held.isEmpty { Output.print(words.path.heldTitle) }
    for contact in list.held { Output.print(visible("  \(words.held(contact))")) }
    if country == nil {
      Output.error(
        "due: no country is set, so no calendar is used; the first start of attune asks for it")
    }
  }
}
