/// Says what one person may say of one saved visit, and puts it into a review.
public struct Reviewing: Equatable, Sendable {
  /// The id of the assessment.
  public let about: String
  /// The codes of whoever recorded it, as the record and as its corrections say.
  public let recordedBy: [String]
  /// What was said of the visit so far; other kinds are passed over.
  public let followUps: [FollowUp]
  /// The code of whoever speaks now.
  public let practitioner: String
  /// Whether somebody may sign off their own record.
  public let signOwn: Bool

  public init(
    about: String, recordedBy: [String], followUps: [FollowUp], practitioner: String,
    signOwn: Bool
  ) {
    self.about = about
    self.recordedBy = recordedBy
    self.followUps = followUps
    self.practitioner = practitioner
    self.signOwn = signOwn
  }

  /// What one wants to say.
  public struct Wish: Equatable, Sendable {
    public var verdict: Review.Verdict
    public var text: String?
    /// Another level than was found, 0 to 3, and why.
    public var level: Int?
    public var reason: String?
    /// The review that is answered; nil for the latest that waits.
    public var replyTo: String?

    public init(
      verdict: Review.Verdict, text: String? = nil, level: Int? = nil, reason: String? = nil,
      replyTo: String? = nil
    ) {
      self.verdict = verdict
      self.text = text
      self.level = level
      self.reason = reason
      self.replyTo = replyTo
    }
  }

  /// Whether whoever speaks recorded the visit.
  public var isOwn: Bool { recordedBy.contains { Reviewing.isSame($0, practitioner) } }

  public var maySignOff: Bool { signOwn || !isOwn }

  /// What was said to whoever speaks and has no answer yet, oldest first.
  public var waiting: [FollowUp] {
    ReviewThread.threads(followUps).filter { thread in
      guard let review = thread.review.review, thread.answers.isEmpty, review.wantsAnswer,
        !Reviewing.isSame(thread.review.practitioner, practitioner)
      else { return false }
      return review.to.map { Reviewing.isSame($0, practitioner) } ?? isOwn
    }.map(\.review)
  }

  /// Answers to what whoever speaks asked, after which they said nothing of the visit, oldest first.
  public var answered: [FollowUp] {
    let own = followUps.filter {
      $0.review != nil && Reviewing.isSame($0.practitioner, practitioner)
    }
    let last = own.map(\.id).max() ?? ""
    var seen: Set<String> = []
    return ReviewThread.threads(followUps).filter { thread in
      thread.review.review?.verdict == .ask
        && Reviewing.isSame(thread.review.practitioner, practitioner)
    }.flatMap(\.answers).filter { $0.id > last && seen.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
  }

  public func review(_ wish: Wish) throws(ReviewRefusal) -> Review {
    let text = wish.text?.nonBlank
    let reason = wish.reason?.nonBlank
    if wish.verdict == .signOff, !maySignOff { throw .ownRecord(practitioner) }
    if let level = wish.level {
      guard (0...3).contains(level) else { throw .badLevel(level) }
      if wish.verdict == .agree { throw .agreesOtherwise }
      if reason == nil { throw .noReason }
    } else if reason != nil {
      throw .reasonWithoutLevel
    }
    switch wish.verdict {
    case .comment where text == nil && wish.level == nil: throw .noWords(.comment)
    case .ask where text == nil: throw .noWords(.ask)
    case .answer:
      if wish.level != nil { throw .answersOtherwise }
      let answered = try self.answered(wish.replyTo)
      return Review(
        about: about, verdict: .answer, to: answered.practitioner, replyTo: answered.id,
        text: text)
    default: break
    }
    return Review(
      about: about, verdict: wish.verdict, to: isOwn ? nil : recordedBy.last, level: wish.level,
      reason: reason, text: text)
  }

  private func answered(_ id: String?) throws(ReviewRefusal) -> FollowUp {
    guard let id else {
      guard let last = waiting.last else { throw .nothingToAnswer }
      return last
    }
    let said = followUps.first { $0.id == id && $0.review != nil }
    guard let said else { throw .noSuchReview(id) }
    return said
  }

  /// Codes are typed by people: `HV-017` is `hv-017`.
  public static func isSame(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }
}

extension Review {
  /// Whether whoever it is for should say something to it: a question, a comment or another level.
  public var wantsAnswer: Bool {
    switch verdict {
    case .ask, .comment: true
    case .agree, .signOff: level != nil
    case .answer: false
    }
  }
}

extension String {
  fileprivate var nonBlank: String? { allSatisfy(\.isWhitespace) ? nil : self }
}
