import ArgumentParser
import Assessment
import Contracts
import Interface
import PromptLibrary
import Records
import Screen
import StrictJSON

/// `attune train`: the training room.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Practise with fictional families, and see how near your ratings come.",
    discussion: """
      Everything is kept in a store of its own, which is never mixed with real visits. The ratings \
      of the vignettes are the authors' proposal until your service's panel sets its own.
      """,
    subcommands: [
      TrainRoom.self, TrainPanel.self, TrainCourse.self, TrainCertificate.self, TrainWorkshop.self,
    ], defaultSubcommand: TrainRoom.self)
}

/// `attune train [--list|--json]`: the room, or its list.
struct TrainRoom: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "room", abstract: "Open the training room, or list its vignettes.")

  @ArgumentParser.Flag(help: "List the vignettes.") var list = false
  @ArgumentParser.Flag(help: "List them as JSON.") var json = false
  @ArgumentParser.Flag(help: "Work line by line, for screen readers and simple terminals.")
  var plain = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    guard list || json else {
      return try Start.run(
        options, isPlain: plain, opening: .training, setting: .training)
    }
    let desk: TrainingDesk
    do {
      desk = try TrainingDesk(
        try Library(options).prompts, try Places.store(options, .training))
    } catch let error as StoreError {
      throw Failure(error)
    }
    let found = desk.list(practitioner: Settings(options).configuration.practitioner)
    if json {
      Output.json(TrainingListJSON.value(found.rows, refused: found.refused).pretty())
    } else {
      Output.print(Words.english.home.training)
      for row in found.rows { Output.print(visible(Words.english.line(row))) }
      for line in found.refused { Output.print(visible("cannot be used: \(line)")) }
    }
  }
}
