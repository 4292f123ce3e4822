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
    discussion: """
      Each demo has a folder of its own, demos/N in the training store: it is never listed with real \
      visits, and nobody's practice is listed or touched in it.
      """)

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
    let place = try DemoPlace(options)
    // The folder is empty: the script expects a family nobody has seen.
    let filled = script.filled(reference: "DEMO-1", today: Clock.now().date)
    if plain { return try PlainDemo.run(filled, place) }
    try Start.run(
      place, isPlain: false, opening: .demo(filled), setting: .training,
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
