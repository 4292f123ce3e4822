import ArgumentParser

/// `attune demo`: plays one fictional visit.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Play one fictional visit.")

  @ArgumentParser.Flag(help: "Print it as text.") var plain = false
  @OptionGroup var options: PlaceOptions

  func run() throws {}
}
