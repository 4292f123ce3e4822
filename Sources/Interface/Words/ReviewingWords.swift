public import Assessment

extension Words {
  /// What supervisors say of a visit, and how it comes back to whoever recorded it.
  public struct Reviewing: Equatable, Sendable {
    public var title = "Your word on this visit"
    public var intro = "It is kept beside the visit; the visit itself is not touched."
    public var ownIntro = "This is a visit of your own."
    public var say = "What you say"
    public var agree = "agree"
    public var comment = "comment"
    public var ask = "ask back"
    public var signOff = "sign off"
    public var answerTo = "answer {who}, {date}"
    public var text = "In words"
    public var textHint = "short and kind"
    public var level = "Level"
    public var asFound = "as it stands"
    public var otherLevel = "{name}"
    public var reason = "Why that level"
    public var choose = "Please choose what you say."
    public var saved = "Kept beside the visit."
    public var kept = "What you typed is kept until you come back to this visit."
    public var begun = "What you began to write stands here."
    public var notKept =
      "What you typed is not saved: {reason}. Open the form again to read it; q again leaves it."
    public var opinion = "would have chosen level {n}, {name}"
    public var seen = "seen"
    public var waits = "waits for an answer"
    public var waiting = "For you: {line}"
    public var waitingHow = "r answers."
    public var waitingHowPlain = "Type reply to answer."

    public var answeredHow = "Your question was answered. Say what you think, and it is settled."

    public var ownRecord =
      "a visit that {who} recorded is signed off by somebody else; \"signOwn\" in config.json "
      + "allows it"
    public var noWords = Phrases<Assessment.Review.Verdict> {
      [
        .comment: "a comment needs words", .ask: "a question needs words",
      ]
    }
    public var noReason = "another level needs a reason"
    public var reasonWithoutLevel = "a reason goes with another level; say which"
    public var badLevel = "level {n} is none; give 0, 1, 2 or 3"
    public var agreesOtherwise = "whoever agrees has no other level; comment instead"
    public var answersOtherwise = "an answer has words and no level; comment instead"
    public var nothingToAnswer = "nothing here waits for an answer of yours"
    public var noSuchReview = "no review of this visit has the id {id}"

    public var cameBackTitle = "Came back to you"
    public var cameBackOne = "1 came back"
    public var cameBackMany = "{n} came back"
    public var cameBackLine = "Somebody looked at these visits. Open one to read it and to answer."
    public var cameBackNone = "Nothing waits for an answer of yours."
    public var cameBackRow = "{date}  {dyad} {relation}"

    public init() {}
  }

  /// Why something may not be said, in one line.
  public func line(_ refusal: ReviewRefusal) -> String {
    switch refusal {
    case .ownRecord(let who): reviewing.ownRecord.filled(["who": who])
    case .noWords(let verdict): reviewing.noWords[verdict] ?? ""
    case .noReason: reviewing.noReason
    case .reasonWithoutLevel: reviewing.reasonWithoutLevel
    case .badLevel(let level): reviewing.badLevel.filled(["n": String(level)])
    case .agreesOtherwise: reviewing.agreesOtherwise
    case .answersOtherwise: reviewing.answersOtherwise
    case .nothingToAnswer: reviewing.nothingToAnswer
    case .noSuchReview(let id): reviewing.noSuchReview.filled(["id": id])
    }
  }

  /// `sv-1 asks, 21 November 2026: What did the GP say?`
  func line(_ record: Assessment.FollowUp) -> String {
    guard let review = record.review else { return "" }
    let verdict = followUp.verdicts[review.verdict] ?? review.verdict.rawValue
    var words: [String] = []
    if let level = review.level {
      let opinion = reviewing.opinion.filled([
        "n": String(level), "name": levelName(level).lowercasedFirst,
      ])
      words.append(review.reason.map { "\(opinion): \($0)" } ?? opinion)
    }
    if let text = review.text { words.append(text) }
    if review.verdict == .answer, words.isEmpty { words.append(reviewing.seen) }
    let head = "\(record.practitioner) \(verdict), \(date(record.at.date))"
    return words.isEmpty ? head : "\(head): \(words.joined(separator: "; "))"
  }
}
