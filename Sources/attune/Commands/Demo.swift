import ArgumentParser
import Assessment
import Console
import Contracts
import Interface
import PromptLibrary
import Records
import Screen
import StrictJSON

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
  @ArgumentParser.Flag(help: "Print JSON (with --list).") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let prompts = try Library(options).prompts
    if list { return try DemoCommand.list(prompts, json: json) }
    if json { throw Failure("demo: --json goes with --list only", status: Status.usage) }
    let script = try DemoCommand.script(name, prompts)
    let place = try DemoPlace(options)
    // The folder is empty: the script expects a family nobody has seen.
    let filled = script.filled(reference: "DEMO-1", today: Clock.now().date)
    if plain { return try PlainDemo.run(filled, place) }
    try Start.run(
      place, isPlain: false, opening: .demo(filled), setting: .training,
      configuration: script.configuration)
  }

  private static func list(_ prompts: PromptLibrary, json: Bool) throws(Failure) {
    var demos: [(id: String, script: DemoScript)] = []
    for name in prompts.demoNames { demos.append((name, try script(name, prompts))) }
    if json { return Output.json(DemoListJSON.value(demos).pretty()) }
    for (name, script) in demos { Output.print("\(name.padded(to: 16)) \(script.title)") }
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
