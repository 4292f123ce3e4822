import ArgumentParser
import Assessment
import Exchange
import Interface
import Records
import StrictJSON

/// `attune report`: a caseload in figures.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "A caseload in figures: visits, levels, what carers said, safety, waiting.",
    discussion: """
      Every figure says what it is a part of. --share hides small figures, for a report that \
      leaves the team.
      """)

  @Option(help: "team, practitioner, stage or month.") var by = "practitioner"
  @Option(help: ArgumentHelp("The first day that counts.", valueName: "date")) var since: String?
  @Option(help: ArgumentHelp("The last day that counts.", valueName: "date")) var until: String?
  @ArgumentParser.Flag(help: "Hide small figures: the report leaves the team.") var share = false
  @ArgumentParser.Flag(help: "Print a page for the browser or printer.") var html = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @Option(help: ArgumentHelp("Write to a new file, for your eyes only.", valueName: "file"))
  var output: String?
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    guard let grouping = CaseloadReport.Grouping(rawValue: by) else {
      throw Failure(
        "--by \(by): cannot be grouped so; choose team, practitioner, stage or month",
        status: Status.usage)
    }
    let (since, until) = (try day(since, "--since"), try day(until, "--until"))
    let setting: Setting = training ? .training : .care
    let settings = Settings(options)
    let made = try reading(try Places.store(options, setting), settings)
    let full = made.report(by: grouping, since: since, until: until)
    let report = share ? full.suppressed(below: settings.configuration.smallNumber) : full
    if made.unreadable > 0, !json {
      Output.error(Words.english.unreadable(made.unreadable))
    }
    if json {
      return try Output.give(
        ReportJSON.value(report, setting: setting, unreadable: made.unreadable).pretty(),
        to: output)
    }
    let table = ReportTable(report)
    let team = settings.configuration.team
    guard html else {
      let lines = table.lines(columns: 100, team: team, isTraining: training)
      return try Output.give(lines.joined(separator: "\n") + "\n", to: output)
    }
    try Output.give(
      try ReportForm.page(
        table, team: team, isTraining: training, made: Clock.now().date,
        unreadable: made.unreadable, Library(options)), to: output)
  }

  private func reading(_ store: Store, _ settings: Settings) throws(Failure) -> CaseloadReading {
    let library = try Library(options)
    do {
      var scan = try CaseloadScan(store)
      scan.complete()
      return CaseloadReading(
        scan, store, country: settings.configuration.country, library.prompts,
        today: Clock.now().date
      ) { try? library.visitLibrary() }
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
  }

  private func day(_ text: String?, _ option: String) throws -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(text) else {
      throw Failure("\(option) \(text): is not a day; write 2026-09-01", status: Status.usage)
    }
    return date
  }
}
