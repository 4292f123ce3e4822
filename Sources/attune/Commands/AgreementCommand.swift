import ArgumentParser
import Assessment
import Contracts
import Exchange
import PromptLibrary
import StrictJSON

/// `attune agreement FILE`: how far raters agree.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "See how far raters agree.",
    discussion: """
      FILE is CSV: the header item,RATER,RATER and a line an item; an empty cell, or NA without \
      quotation marks, is a gap. Names of rows in front, as R and pandas write them, are read over. \
      Weights are linear by the distance of the numbers. --pack holds items and ratings against a \
      pack and gives the figures domain by domain too.
      """)

  @Argument(help: "The file with the ratings, or - for standard input.") var file: String
  @Option(help: "Every rating there can be, such as 0,1,2,3; else those in the file.")
  var categories: String?
  @Option(help: "The pack that was rated; its scale counts then. See attune packs list.")
  var pack: String?
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    if pack != nil, categories != nil {
      throw Failure(
        "--categories: --pack brings its own scale; give one of the two", status: Status.usage)
    }
    let name = file == "-" ? "standard input" : file
    do {
      let ratings = try RatingsFile(try InputFile.bytes(file))
      if let pack {
        let library = try Library(options)
        try show(ratings, try library.pack(pack), library)
      } else {
        show(try ratings.table(categories: wanted))
      }
    } catch let refusal as RatingsRefusal {
      throw Failure("\(name): \(refusal.message)", status: Status.badInput)
    }
  }

  private var wanted: [String]? {
    categories.map { list in
      list.split(separator: ",", omittingEmptySubsequences: false).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  private func show(_ table: RatingTable) {
    let agreement = Agreement(table)
    if json {
      Output.json(AgreementJSON.value(agreement).pretty())
    } else {
      AgreementText.lines(agreement, table.categories).forEach(Output.print)
    }
  }

  private func show(_ ratings: RatingsFile, _ pack: Pack, _ library: Library) throws {
    let agreement = try ratings.agreement(of: pack)
    if json {
      Output.json(AgreementJSON.value(agreement, pack: pack.id).pretty())
    } else {
      let text = try? library.prompts.text(of: pack)
      AgreementText.lines(agreement) { text?.domains[$0] ?? $0 }.forEach(Output.print)
    }
  }
}
