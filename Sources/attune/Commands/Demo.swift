import ArgumentParser
import Assessment
import Interface
import PromptLibrary
import Records
import Screen
import StrictJSON

/// `attune demo --plain`: plays one fictional visit to its saved record, without a terminal.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Play one fictional visit, from the first question to the file.",
    discussion: "The record goes to the training store and is never listed with real ones.")

  @ArgumentParser.Flag(help: "Print it as text; the only way so far.") var plain = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    guard plain else {
      throw Failure(
        "demo: on the screens it is still to come; use attune demo --plain", status: Status.usage)
    }
    let script = try DemoScript(named: "first-visit", Library(options).prompts)
    var settings = Settings(options)
    settings.configuration = script.configuration
    let store = try Places.store(options, .training)
    // A reference that neither a saved nor a begun visit has: the script expects a new family.
    let number = ((try? store.count()) ?? 0) + ((try? store.drafts().drafts.count) ?? 0) + 1
    Output.print("\(script.title)\n")
    let model = Model(
      size: Size(columns: 80, rows: 24), version: Version.text, now: Clock.now(),
      setting: .training, configuration: script.configuration, services: settings.services)
    var session = Session(options, .training, settings: settings)
    var plain = PlainSession(model: model)
    PlainLoop.perform([.loadHome], &plain, &session)
    for line in script.lines(reference: "DEMO-\(number)", today: Clock.now().date) {
      var output = plain.output()
      let prompt = output.popLast() ?? ""
      for line in output { Output.print(line) }
      if let caption = line.caption { Output.print("\n   -- \(caption)\n") }
      Output.print(prompt + line.typed)
      PlainLoop.perform(plain.enter(line.typed, Context(now: Clock.now())), &plain, &session)
    }
    for line in plain.output().dropLast() { Output.print(line) }
    session.putAway()
    guard let saved = session.lastSaved else {
      throw Failure(
        "demo: its script no longer fits the guide; the visit was not finished",
        status: Status.failed)
    }
    Output.print("\nThe record of this visit: \(saved.path)")
    Output.print("Look at it again: attune show --training \(saved.id)")
  }
}
