/// Something said of a saved visit, with the answers to it.
///
/// A pure function of the set of reviews: two supervisors on one record are two threads, whatever
/// the order in which their files arrived.
public struct ReviewThread: Equatable, Sendable {
  public let review: FollowUp
  /// Oldest first.
  public let answers: [FollowUp]

  /// A question nobody has answered yet.
  public var isOpen: Bool { review.review?.verdict == .ask && answers.isEmpty }

  /// The threads among what was said of one record, oldest first. An answer to something that is
  /// not here stands by itself; one that names nothing answers everything said before it.
  public static func threads(_ followUps: [FollowUp]) -> [ReviewThread] {
    let reviews = followUps.filter { $0.review != nil }.sorted { $0.id < $1.id }
    let said = reviews.filter { $0.review?.verdict != .answer }
    let answers = reviews.filter { $0.review?.verdict == .answer }
    let ids = Set(said.map(\.id))
    var threads = said.map { review in
      ReviewThread(
        review: review,
        answers: answers.filter { answer in
          answer.review?.replyTo.map { $0 == review.id } ?? (answer.id > review.id)
        })
    }
    threads += answers.filter { answer in
      answer.review?.replyTo.map { !ids.contains($0) }
        ?? !said.contains { $0.id < answer.id }
    }.map { ReviewThread(review: $0, answers: []) }
    return threads.sorted { $0.review.id < $1.review.id }
  }
}
