import ArgumentParser
import Assessment
import Contracts
import Interface
import PromptLibrary
import Records
import Screen
import StrictJSON

/// `attune train workshop FOLDER`: several raters' sheets of one vignette, item by item.
struct TrainWorkshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: "Bring several raters' sheets of one vignette together.",
    discussion: """
      FOLDER holds the sheets, in folders of it too: saved results of a training store, ratings \
      files (see attune train panel), and CSV files item,RATER,RATER for what was rated on paper. \
      What does not fit is left out with file, place and reason. What the room agrees on is kept in \
      FOLDER/consensus-VIGNETTE.json, which attune train panel takes with --settled.
      """)

  @Argument(help: "The folder with the sheets.") var folder: String
  @Option(help: "Which vignette, when there are sheets of several.") var vignette: String?
  @ArgumentParser.Flag(help: "Show the raters' codes; else they are rater 1, 2, 3.")
  var names = false
  @ArgumentParser.Flag(help: "Work line by line; print text where there is no terminal.")
  var plain = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let prompts = try Library(options).prompts
    let store = try Places.store(options, .training)
    let reading = try WorkshopReading(folder)
    let (found, guide) = try TrainingDesk.vignette(try chosen(reading), prompts)
    let sheets: Workshop
    do {
      sheets = reading.workshop(of: found, guide: guide, followUps: try store.list().followUps)
    } catch {
      throw Failure(error)
    }
    let workshop = names ? sheets : sheets.shuffled
    let raters = names ? workshop.raters : workshop.anonymousNames()
    if json {
      return Output.json(
        WorkshopJSON.value(workshop, names: raters, isAnonymous: !names).pretty())
    }
    let text = try? prompts.text(of: guide)
    // A note may name a rater who rated nothing; the screen can hide names at any time.
    let nobody = sheets.shuffled
    let figures = nobody.agreement(names: nobody.anonymousNames()).map { agreement in
      AgreementText.lines(agreement) { text?.domains[$0] ?? $0 }
    }
    if Terminal.isThere {
      let opened = OpenedWorkshop(
        workshop: sheets, text: text, figures: figures ?? [], folder: folder,
        showsNames: names)
      return try Start.run(
        options, isPlain: plain, opening: .workshop(opened), setting: .training)
    }
    let lines = WorkshopLines(workshop, text: text)
    Output.print(Words.english.home.training)
    Output.print(visible(found.title))
    let shown =
      [lines.source] + lines.leftOut(isAnonymous: !names) + lines.items(names: raters)
      + lines.againstPanel(names: raters)
    for line in shown {
      if line.isTitle { Output.print("") }
      Output.print(visible(line.text))
    }
    Output.print("\n" + Words.english.workshop.figuresTitle)
    (figures ?? [Words.english.workshop.tooFew]).forEach(Output.print)
  }

  /// The vignette that was asked for, or the only one there is.
  private func chosen(_ reading: WorkshopReading) throws(Failure) -> String {
    if let vignette { return vignette }
    let there = reading.vignettes
    guard let only = there.first else {
      throw Failure(
        "\(folder): no sheet names a vignette; put results or ratings files there, or name the "
          + "vignette of CSV files with --vignette", status: Status.noInput)
    }
    guard there.count == 1 else {
      let list = there.map { "\($0.id) (\($0.count))" }.joined(separator: ", ")
      throw Failure(
        "\(folder): sheets of several vignettes: \(list); choose one with --vignette",
        status: Status.usage)
    }
    return only.id
  }
}
