import ArgumentParser
import Assessment
import Contracts
import Exchange
import StrictJSON

/// `attune agreement FILE`: how far raters agree.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "See how far raters agree.",
    discussion: """
      FILE is CSV: the header item,RATER,RATER and a line an item; an empty cell is a gap. Weights \
      are linear by the distance of the numbers.
      """)

  @Argument(help: "The file with the ratings, or - for standard input.") var file: String
  @Option(help: "Every rating there can be, such as 0,1,2,3; else those in the file.")
  var categories: String?
  @ArgumentParser.Flag(help: "Print JSON.") var json = false

  func run() throws {
    let name = file == "-" ? "standard input" : file
    let wanted = categories.map { list in
      list.split(separator: ",", omittingEmptySubsequences: false).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    let table: RatingTable
    do {
      table = try RatingsFile.read(try InputFile.bytes(file), categories: wanted)
    } catch let refusal as RatingsFile.Refusal {
      throw Failure("\(name): \(refusal.message)", status: Status.badInput)
    }
    let agreement = Agreement(table)
    if json {
      Output.json(AgreementJSON.value(agreement).pretty())
    } else {
      for line in AgreementText.lines(agreement, table) { Output.print(line) }
    }
  }
}
