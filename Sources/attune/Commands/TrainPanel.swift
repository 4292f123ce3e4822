import ArgumentParser
import Assessment
import Contracts
import Interface
import PromptLibrary
import Records
import Screen
import StrictJSON

/// `attune train panel VIGNETTE FILE…`: what a service's panel agrees on.
struct TrainPanel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "panel", abstract: "Record on which ratings of a vignette your panel agrees.",
    discussion: """
      Each FILE holds one member's answers: {"schema": "attune/ratings","version": 1,"rater",\
      "vignette","guide": {"id","version"},"answers": {ITEM: CODE},"notes"?: {ITEM: text}}, or a \
      saved result of the training room. Where more than half give one answer it is taken; the \
      rest is named, and decided by --settled, a file of the same kind. An answer other than the \
      authors' needs a note that says why. The latest panel of a vignette counts; it is kept in \
      the training store.
      """)

  @Argument(help: "The vignette's id; see attune train --list.") var vignette: String
  @Argument(help: "A member's ratings, a file each.") var files: [String]
  @Option(help: "What the members settled together, where they were split.") var settled: String?
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let prompts = try Library(options).prompts
    let store = try Places.store(options, .training)
    let (found, guide) = try TrainingDesk.vignette(vignette, prompts)
    let sheets = try files.map { try Self.sheet($0, of: vignette, guide) }
    if let twice = Self.doubled(sheets.map(\.rater)) {
      throw Failure(
        "\(twice): this rater's file is given twice; give each member's once",
        status: Status.badInput)
    }
    let finding = PanelFinding(
      guide: guide, sheets: sheets,
      settled: try settled.map { try Self.sheet($0, of: vignette, guide) },
      authors: found.ratings(in: guide))
    try Self.refuse(finding)
    let consensus = PanelConsensus(
      vignette: vignette, guide: guide.id, guideVersion: guide.version,
      raters: sheets.map(\.rater), ratings: finding.ratings)
    let practitioner = try FollowUpSaving.practitioner(Settings(options))
    let saved: FollowUpSaving.Saved
    do {
      saved = try FollowUpSaving.save(.panel(consensus), by: practitioner, in: store)
    } catch {
      throw Failure(error)
    }
    if json {
      Output.json(
        JSONValue.members([
          "id": .string(saved.record.id), "path": .string(saved.path),
          "vignette": .string(vignette), "raters": .strings(consensus.raters),
          "items": .integer(consensus.ratings.count),
        ]).pretty())
    } else {
      Output.print(Words.english.home.training)
      Output.print(
        "\(consensus.ratings.count) ratings of \(vignette) by a panel of "
          + "\(sheets.count): \(Places.shown(saved.path))")
    }
  }

  /// A rater's file that fits the vignette.
  static func sheet(
    _ file: String, of vignette: String, _ guide: Pack
  ) throws(Failure) -> RatingSheet {
    let bytes = try InputFile.bytes(file)
    let sheet: RatingSheet
    do {
      sheet = try RatingSheetFile.read(bytes)
    } catch {
      throw Failure("\(file): \(error.message)", status: Status.badInput)
    }
    if let problem = RatingSheetFile.refusal(of: sheet, vignette: vignette, guide: guide) {
      throw Failure("\(file): \(problem)", status: Status.badInput)
    }
    return sheet
  }

  private static func doubled(_ raters: [String]) -> String? {
    raters.first { rater in raters.count(where: { $0 == rater }) > 1 }
  }

  /// Nothing is recorded while the members are split, or do not say why.
  private static func refuse(_ finding: PanelFinding) throws(Failure) {
    if !finding.open.isEmpty {
      let items = finding.open.map { open in
        let votes = open.votes.map { "\($0.rater) \($0.code ?? "no answer")" }
        return "\(open.item) (\(votes.joined(separator: ", ")))"
      }
      throw Failure(
        "panel: the members are split on \(items.joined(separator: "; ")); agree, and give the "
          + "answers with --settled FILE", status: Status.badInput)
    }
    if !finding.unreasoned.isEmpty {
      throw Failure(
        "panel: \(finding.unreasoned.joined(separator: ", ")): the answer is not the authors' and "
          + "no file says why; write it under \"notes\"", status: Status.badInput)
    }
  }
}
