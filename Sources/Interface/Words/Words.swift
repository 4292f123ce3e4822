/// Every word of the screens in one language; the defaults are English.
///
/// Another language is another value. Words of packs are not here: they are in the packs' own
/// text files. It is shared and never changes, so that a model is copied without its words.
public final class Words: Equatable, Sendable {
  public let home: Home
  public let who: Who
  public let visit: Visit
  public let prompt: Prompt
  public let result: Result
  public let decision: Decision
  public let safety: Safety
  public let saving: Saving
  public let review: Review
  public let followUp: FollowUp
  public let after: After
  public let filter: Filter
  public let room: Room
  public let commands: Commands
  public let time: Time
  public let path: Path
  public let plain: Plain
  public let training: Training
  public let reviewing: Reviewing
  public let comparison: Comparison
  public let exchange: Exchange
  public let filterShelf: FilterShelf
  public let scale: Scale
  public let letter: Letter
  public let report: Report
  public let course: Course
  public let workshop: Workshop

  public init(
    home: Home = Home(), who: Who = Who(), visit: Visit = Visit(), prompt: Prompt = Prompt(),
    result: Result = Result(), decision: Decision = Decision(), safety: Safety = Safety(),
    saving: Saving = Saving(), review: Review = Review(), followUp: FollowUp = FollowUp(),
    commands: Commands = Commands(), time: Time = Time(), path: Path = Path(),
    plain: Plain = Plain(), scale: Scale = Scale(), letter: Letter = Letter(),
    report: Report = Report(), filter: Filter = Filter(), room: Room = Room(),
    training: Training = Training(), course: Course = Course(), workshop: Workshop = Workshop(),
    reviewing: Reviewing = Reviewing(), comparison: Comparison = Comparison(),
    exchange: Exchange = Exchange(), filterShelf: FilterShelf = FilterShelf(),
    after: After = After()
  ) {
    self.home = home
    self.who = who
    self.visit = visit
    self.prompt = prompt
    self.result = result
    self.decision = decision
    self.safety = safety
    self.saving = saving
    self.review = review
    self.followUp = followUp
    self.after = after
    self.filter = filter
    self.room = room
    self.commands = commands
    self.time = time
    self.path = path
    self.plain = plain
    self.training = training
    self.reviewing = reviewing
    self.comparison = comparison
    self.exchange = exchange
    self.filterShelf = filterShelf
    self.scale = scale
    self.letter = letter
    self.report = report
    self.course = course
    self.workshop = workshop
  }

  public static let english = Words()

  public static func == (left: Words, right: Words) -> Bool {
    left === right
      || left.home == right.home && left.who == right.who && left.visit == right.visit
        && left.prompt == right.prompt && left.result == right.result
        && left.decision == right.decision && left.safety == right.safety
        && left.saving == right.saving && left.review == right.review
        && left.followUp == right.followUp && left.after == right.after
        && left.commands == right.commands
        && left.time == right.time && left.path == right.path && left.plain == right.plain
        && left.scale == right.scale
        && left.letter == right.letter
        && left.report == right.report && left.filter == right.filter
        && left.room == right.room && left.training == right.training
        && left.course == right.course && left.workshop == right.workshop
        && left.reviewing == right.reviewing && left.comparison == right.comparison
        && left.exchange == right.exchange && left.filterShelf == right.filterShelf
  }
}

extension String {
  /// Puts values where `{key}` stands.
  ///
  /// `append(contentsOf:)` takes a piece of text as it is; `+=` takes it as any sequence, and looks
  /// for what it conforms to.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result.append(contentsOf: rest[..<open])
      rest = rest[open...]
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      let key = rest[rest.index(after: open)..<close]
      result += values.first { $0.key == key }?.value ?? "{\(key)}"
      rest = rest[rest.index(after: close)...]
    }
    result.append(contentsOf: rest)
    return result
  }
}
