import ArgumentParser

/// `attune train`: the training room.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Practise with fictional families, and see how near you come to a panel.",
    subcommands: [TrainCourse.self, TrainCertificate.self, TrainWorkshop.self])
}
