import ArgumentParser
import Assessment
import Contracts
import Interface
import Records
import Screen
import StrictJSON

/// `attune list [FILTER…]`: saved visits, newest first, from the index.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List saved visits, newest first.",
    discussion: FilterOptions.discussion)

  @OptionGroup var wanted: FilterOptions
  @Option(help: "Sort by date, dyad, stage, level, safety, decision, by, review or followUp.")
  var sort: String = "date"
  @ArgumentParser.Flag(help: "The other way round.") var reverse = false
  @Option(help: "No more than so many.") var limit: Int?
  @ArgumentParser.Flag(help: "Those entered in error too; they are never counted.") var all = false
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let filter = try wanted.filter()
    guard let column = IndexQuery.Column(rawValue: sort) else {
      let known = IndexQuery.Column.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure("--sort \(sort): unknown; give one of \(known)", status: Status.usage)
    }
    if let limit, limit < 0 {
      throw Failure("--limit \(limit): must not be negative", status: Status.usage)
    }
    let store = try Places.store(options, training ? .training : .care)
    let query = IndexQuery(
      filter: filter, column: column, isReversed: reverse, today: Clock.now().date)
    let found = try Found(store, query)
    let counted = found.index.counted(found.matches)
    let listed = all ? found.matches : counted
    let shown = min(limit ?? .max, listed.count)
    let records = (0..<shown).lazy.compactMap {
      found.index.record(at: listed[$0], today: query.today)
    }
    let unreadable = found.index.unreadable
    if json {
      Output.json(
        JSONValue.members([
          "count": .integer(counted.count),
          "records": .array(records.map(ListText.row)),
          "unreadable": .array(unreadable.map(ListText.unreadable)),
        ]).pretty())
      return
    }
    if training { Output.print(Words.english.home.training) }
    for record in records { Output.print(visible(ListText.line(record))) }
    for file in unreadable {
      Output.print(visible("cannot be read: \(file.path): \(file.reason)"))
    }
  }
}

/// A filter on the command line.
struct FilterOptions: ParsableArguments {
  static let discussion = """
    A filter is words, each of which narrows the list: level:3 level:2.. safety:yes|no|open|\
    not-asked by:CODE since:DATE until:DATE stage:STAGE unsigned overdue disagreed gaps; reviews \
    and for:CODE list reviews instead. Any other word is looked for in references and notes.
    """

  @Argument(help: "Words of a filter, such as level:2.. unsigned by:hv-017.")
  var words: [String] = []

  @Option(help: "A filter that is kept under this name; see the supervisor's room.")
  var saved: String?

  func filter() throws(Failure) -> RecordFilter {
    var text = words.joined(separator: " ")
    if let saved {
      let filters = try Settings(NoChoices()).filters()
      guard let filter = filters.named(saved) else {
        let known = filters.map { "\"\($0.name)\"" }.joined(separator: ", ")
        throw Failure(
          "--saved \"\(saved)\": no filter has this name; "
            + (known.isEmpty ? "none is kept yet" : "known: \(known)"), status: Status.failed)
      }
      text = [filter.text, text].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return try Self.filter(text)
  }

  /// A filter from its text; what cannot be understood is a usage error.
  static func filter(_ text: String) throws(Failure) -> RecordFilter {
    let read = FilterText(text)
    if let problem = read.problems.first {
      throw Failure("filter: \(Words.english.line(problem))", status: Status.usage)
    }
    return read.filter
  }
}

/// What the index of a store has to a query, its notes searched where words ask for it.
struct Found {
  let index: RecordIndex
  let matches: IndexMatches

  init(_ store: Store, _ query: IndexQuery) throws(Failure) {
    do {
      var update = try store.index(now: Clock.now().milliseconds)
      update.complete()
      index = update.current
      matches = index.matches(query, searching: store)
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
  }
}
