import ArgumentParser
import Assessment
import Contracts
import PromptLibrary
import StrictJSON

/// `attune score PACK [FILE|-]`: scores one sheet.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score the answers of one sheet.",
    discussion: """
      FILE holds {"answers": {ITEM: CODE}, "texts"?: {...}, "notes"?: {...}}; - or nothing reads \
      standard input.
      """)

  @Argument(help: "The pack's id; see attune packs list.") var pack: String
  @Argument(help: "The file with the answers, or - for standard input.") var file: String = "-"
  @Option(help: "gave-birth, other-parent or other-carer.") var role: String?
  @Option(help: "The baby's age in whole days.") var ageDays: Int?
  @Option(help: "antenatal, when the baby is not born yet.") var stage: String?
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let situation = try self.situation()
    let library = try Library(options)
    let definition = try library.pack(pack)
    let name = file == "-" ? "standard input" : file
    let sheet: Sheet
    do {
      let reader = try JSONReader.parse(try InputFile.bytes(file))
      let text = try? library.prompts.text(pack)
      sheet = try SheetFile.read(reader, for: definition, text: text)
    } catch let refusal as FileRefusal {
      throw Failure("\(name): \(refusal.message)", status: Status.badInput)
    } catch let error as JSONShapeError {
      throw Failure("\(name): \(error.message)", status: Status.badInput)
    }
    let rules = try library.rules()
    let found = Assessor(packs: [definition], rules: rules)
      .findings(sheets: [sheet], situation: situation)
    let shelf = library.shelf([pack], rules: rules)
    guard let scored = found.packs.first else { return }
    if json {
      Output.json(FindingsJSON.pack(scored, shelf: shelf).pretty())
    } else {
      for line in ScoreText.lines(scored, shelf: shelf) { Output.print(line) }
    }
  }

  /// What the options say of carer and age.
  private func situation() throws -> Situation {
    var situation = Situation()
    if let role {
      guard let known = Role(rawValue: role) else {
        throw Failure(
          "--role: \"\(role)\" is not a role; use "
            + Role.allCases.map(\.rawValue).joined(separator: ", "), status: Status.usage)
      }
      situation.role = known
    }
    if let stage {
      guard stage == Stage.antenatal.rawValue else {
        throw Failure(
          "--stage: only antenatal can be given; after birth use --age-days",
          status: Status.usage)
      }
      guard ageDays == nil else {
        throw Failure("--stage: give either --stage or --age-days", status: Status.usage)
      }
      situation.age = .antenatal
    } else if let ageDays {
      guard (0...7_000).contains(ageDays) else {
        throw Failure("--age-days: \(ageDays) is not an age in days", status: Status.usage)
      }
      situation.age = .born(calendarDays: ageDays, correctedDays: ageDays)
    }
    return situation
  }
}
