import ArgumentParser
import Assessment

/// `attune review`: the supervisor's room.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Open the supervisor's room: every saved visit, by filters.",
    discussion: "Line by line it is attune list FILTER.")

  @ArgumentParser.Flag(help: "The training store.") var training = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try Start.run(options, isPlain: false, opening: .room, setting: training ? .training : .care)
  }
}
