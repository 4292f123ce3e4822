import ArgumentParser
import Assessment
import Contracts
import Interface
import Records
import Screen
import StrictJSON

/// `attune review`: the supervisor's room, and what is said there of one visit.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Open the supervisor's room; with a visit's id, say something of it.",
    discussion: """
      Without an id the room opens: every saved visit, by filters (line by line: attune list \
      FILTER). With an id alone it prints what was said of that visit. What is said is a new file; \
      the visit is never rewritten. --comment also gives words to --agree and --sign-off; --level \
      with --reason is a second opinion, alone or beside --comment, --ask-back and --sign-off. \
      Nobody signs off a visit of their own unless "signOwn" in config.json says so.
      """)

  @Argument(help: "The visit's id; see attune list.") var id: String?
  @ArgumentParser.Flag(help: "You see it as it was decided.") var agree = false
  @Option(help: "Words to whoever recorded it.") var comment: String?
  @Option(help: "A question that waits for an answer.") var askBack: String?
  @ArgumentParser.Flag(help: "Sign it off.") var signOff = false
  @Option(help: "Answer what came back to you.") var answer: String?
  @Option(help: "The review that is answered; else the latest that waits for you.")
  var replyTo: String?
  @Option(help: "The level you would have chosen, 0 to 3 (with --reason).") var level: Int?
  @Option(help: "Why that level.") var reason: String?
  @ArgumentParser.Flag(help: "List what came back to you and waits for an answer.")
  var cameBack = false
  @Option(help: "Your code, when this computer is shared.") var by: String?
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  private var setting: Setting { training ? .training : .care }

  func run() throws {
    let wish = try self.wish()
    guard let id else {
      if wish != nil {
        throw Failure("review: of which visit? give its id; see attune list", status: Status.usage)
      }
      if cameBack { return try listCameBack() }
      if json {
        throw Failure(
          "review --json: the room is a screen; use attune list FILTER --json, or give an id",
          status: Status.usage)
      }
      var options = options
      if let by { options.practitioner = by }
      return try Start.run(options, isPlain: false, opening: .room, setting: setting)
    }
    if cameBack {
      throw Failure("review --came-back: takes no id", status: Status.usage)
    }
    let store = try Places.store(options, setting)
    let packs = try Library(options).visitLibrary()
    do {
      let standing = try StandingRecord(id, store: store, shelf: packs.shelf)
      guard let wish else { return print(standing) }
      try say(wish, of: standing, in: store)
    } catch let error as StoreError {
      throw Failure(error)
    }
  }

  /// What the options say; nil when they say nothing.
  private func wish() throws(Failure) -> Reviewing.Wish? {
    var verdicts: [Review.Verdict] = []
    if agree { verdicts.append(.agree) }
    if askBack != nil { verdicts.append(.ask) }
    if signOff { verdicts.append(.signOff) }
    if answer != nil { verdicts.append(.answer) }
    if comment != nil, verdicts.isEmpty { verdicts = [.comment] }
    if verdicts.count > 1 {
      throw Failure(
        "review: --agree, --ask-back, --sign-off, --answer: give one of them; "
          + "each is a file of its own", status: Status.usage)
    }
    if comment != nil, askBack != nil || answer != nil {
      throw Failure(
        "--comment: goes with --agree or --sign-off, or alone", status: Status.usage)
    }
    if replyTo != nil, answer == nil {
      throw Failure("--reply-to: goes with --answer", status: Status.usage)
    }
    guard let verdict = verdicts.first ?? (level == nil && reason == nil ? nil : .comment) else {
      return nil
    }
    return Reviewing.Wish(
      verdict: verdict, text: Choice.words(askBack ?? answer ?? comment), level: level,
      reason: Choice.words(reason), replyTo: replyTo)
  }

  private func settings() -> Settings {
    var settings = Settings(options)
    if let by { settings.configuration.practitioner = by }
    return settings
  }

  private func say(
    _ wish: Reviewing.Wish, of standing: StandingRecord, in store: Store
  ) throws {
    let settings = settings()
    let practitioner = try FollowUpSaving.practitioner(settings)
    let reviewing = standing.reviewing(
      by: practitioner, signOwn: settings.configuration.signOwn)
    let review: Review
    do throws(ReviewRefusal) {
      review = try reviewing.review(wish)
    } catch {
      throw Failure(
        "\(standing.stored.id): \(Words.english.line(error))",
        status: error.isUsage ? Status.usage : Status.badInput)
    }
    let saved = try FollowUpSaving.save(.review(review), by: practitioner, in: store)
    let said = standing.followUps + [saved.record]
    guard json else {
      Output.print("saved \(saved.record.id)")
      if let to = review.to { Output.print(visible("for \(to)")) }
      return
    }
    Output.json(
      JSONValue.members([
        "id": .string(saved.record.id), "about": .string(standing.stored.id),
        "path": .string(saved.path), "verdict": .string(review.verdict.rawValue),
        "to": review.to.map { .string($0) } ?? .null,
        "review": ReviewText.state(said).map { .string($0) } ?? .null,
      ]).pretty())
  }

  private func print(_ standing: StandingRecord) {
    let threads = ReviewThread.threads(standing.followUps)
    if json {
      return Output.json(
        JSONValue.members([
          "about": .string(standing.stored.id),
          "review": ReviewText.state(standing.followUps).map { .string($0) } ?? .null,
          "reviews": .array(threads.map(ReviewText.json)),
        ]).pretty())
    }
    if threads.isEmpty { Output.print("nothing is said of this visit yet") }
    for line in threads.flatMap(ReviewText.lines) { Output.print(visible(line)) }
  }

  private func listCameBack() throws {
    let practitioner = try FollowUpSaving.practitioner(settings())
    let store = try Places.store(options, setting)
    do {
      let back = try CameBackReading.list(store, for: practitioner, within: nil)
      if json {
        return Output.json(
          JSONValue.members([
            "count": .integer(back.count), "records": .array(back.map(ReviewText.json)),
          ]).pretty())
      }
      for entry in back {
        Output.print(visible(ListText.line(entry.record)))
        for review in entry.reviews { Output.print(visible("  \(ReviewText.line(review))")) }
      }
    } catch {
      throw Failure(error)
    }
  }
}

extension ReviewRefusal {
  /// Whether the options contradict each other, whatever the record is.
  fileprivate var isUsage: Bool {
    switch self {
    case .noWords, .noReason, .reasonWithoutLevel, .badLevel, .agreesOtherwise, .answersOtherwise:
      true
    case .ownRecord, .nothingToAnswer, .noSuchReview: false
    }
  }
}
