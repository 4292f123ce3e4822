import ArgumentParser
import Assessment
import Console
import Interface
import PromptLibrary
import Records
import Screen

/// `attune demo`: plays one fictional visit on the screens, or as text.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Play one fictional visit, from the first question to the file.",
    discussion: "The record goes to the training store and is never listed with real ones.")

  @Argument(help: "Which one; see --list.") var name = "first-visit"
  @ArgumentParser.Flag(help: "Print it as text.") var plain = false
  @ArgumentParser.Flag(help: "Name the demos there are.") var list = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let prompts = try Library(options).prompts
    if list {
      for name in prompts.demoNames {
        Output.print("\(name.padded(to: 16)) \(try DemoCommand.script(name, prompts).title)")
      }
      return
    }
    let script = try DemoCommand.script(name, prompts)
    let store = try Places.store(options, .training)
    // A reference that neither a saved nor a begun visit has: the script expects a new family.
    let number = ((try? store.count()) ?? 0) + ((try? store.drafts().drafts.count) ?? 0) + 1
    let filled = script.filled(reference: "DEMO-\(number)", today: Clock.now().date)
    if plain { return try PlainDemo.run(filled, options) }
    try Start.run(
      options, isPlain: false, opening: .demo(filled), setting: .training,
      configuration: script.configuration)
  }

  private static func script(_ name: String, _ prompts: PromptLibrary) throws(Failure) -> DemoScript
  {
    do {
      if let script = try prompts.demo(named: name) { return script }
    } catch {
      throw Failure(error.description, status: Status.badInput)
    }
    throw Failure(
      "demo: there is no \"\(name)\"; see attune demo --list", status: Status.noInput)
  }
}
