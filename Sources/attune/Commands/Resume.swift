import ArgumentParser
import Records

/// `attune resume`: carries on with a visit that was begun.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Carry on with a visit that was begun.")

  @Argument(help: "The visit's id; without it you choose.") var id: String?
  @ArgumentParser.Flag(help: "Work line by line.") var plain = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try Start.run(
      options, isPlain: plain, opening: id.map { .draft($0) } ?? .carryOn)
  }
}
