import ArgumentParser
import Assessment
import Contracts
import Exchange
import Interface
import PromptLibrary
import Records
import Screen
import StrictJSON

/// `attune train course [NAME]`: how far somebody is in the courses.
struct TrainCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "See how far you are in a course, or in all of them.",
    discussion: """
      A course is a list of vignettes. In a round the last full walk of each counts, short walks are \
      practice; it is passed when all are rated, their ratings together reach the pass mark (passMark in config.json, 0.8) and \
      no safety item was missed. A certificate is to be renewed after recertifyMonths (12).
      """)

  @Argument(help: "The course's id; without it, all of them.") var name: String?
  @Option(help: ArgumentHelp("Whose ratings; else yours.", valueName: "code")) var by: String?
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @ArgumentParser.Flag(help: "Print text even at a terminal.") var plain = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let board = try Self.board(name, by: by, options)
    if json {
      return Output.json(
        CourseJSON.value(
          board.standings, drift: board.drift, practitioner: board.practitioner,
          today: board.today, months: board.months, mark: board.mark, refused: board.refused
        ).pretty())
    }
    if name == nil, by == nil, !plain, Terminal.isThere {
      return try Start.run(options, isPlain: false, opening: .courses, setting: .training)
    }
    CourseText.lines(board, isOne: name != nil).forEach(Output.print)
  }

  /// The board of one course or of all.
  ///
  /// - Throws: 66 for a course that is not here, 65 for one that is refused.
  static func board(
    _ name: String?, by: String?, _ options: PlaceOptions
  ) throws -> CourseBoard {
    let prompts = try Library(options).prompts
    if let name {
      guard prompts.courseIDs.contains(name) else {
        throw Failure(
          "course: there is no \"\(name)\"; see attune train course", status: Status.noInput)
      }
      do {
        _ = try prompts.course(name)
      } catch {
        throw Failure(error.description, status: Status.badInput)
      }
    }
    let configuration = Settings(options).configuration
    do {
      return try CourseReading.board(
        try Places.store(options, .training), prompts, configuration,
        practitioner: by ?? configuration.practitioner, wanted: name.map { [$0] })
    } catch let error as StoreError {
      throw Failure(error)
    }
  }
}

/// `attune train certificate COURSE`: a dated certificate of a course that was passed.
struct TrainCertificate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate", abstract: "Write the certificate of a course you passed.")

  @Argument(help: "The course's id; see attune train course.") var course: String
  @Option(help: ArgumentHelp("Whose certificate; else yours.", valueName: "code"))
  var by: String?
  @ArgumentParser.Flag(help: "Print a page for the printer instead of text.") var html = false
  @Option(help: ArgumentHelp("Write to a new file, for your eyes only.", valueName: "file"))
  var output: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let board = try TrainCourse.board(course, by: by, options)
    guard let practitioner = board.practitioner, let standing = board.standings.first else {
      throw Failure(
        "certificate: nobody is named; give --by CODE or set the practitioner",
        status: Status.usage)
    }
    let team = Settings(options).configuration.team
    guard
      let certificate = board.certificate(standing, team: team, software: Version.software)
    else {
      let why = CourseLines(board).why(standing)
      throw Failure(
        "\(course): \(practitioner) has no certificate yet: \(why); see attune train course "
          + course, status: Status.failed)
    }
    let text = try CertificateForms(try Library(options)).render(
      certificate, as: html ? .html : .text)
    try Output.give(text, to: output)
  }
}
