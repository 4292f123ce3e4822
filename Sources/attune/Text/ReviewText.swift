import Assessment
import Contracts
import StrictJSON

/// Reviews as commands print them.
enum ReviewText {
  static func json(_ thread: ReviewThread) -> JSONValue {
    guard case .object(let members) = json(thread.review) else { return .null }
    return .object(
      members + [JSONMember("answers", .array(thread.answers.map { json($0) }))])
  }

  static func json(_ record: FollowUp) -> JSONValue {
    .members([
      "id": .string(record.id), "practitioner": .string(record.practitioner),
      "at": .string(record.at.description),
      "verdict": .string(record.review?.verdict.rawValue ?? ""),
      "to": record.review?.to.map { .string($0) },
      "level": record.review?.level.map { .integer($0) },
      "reason": record.review?.reason.map { .string($0) },
      "text": record.review?.text.map { .string($0) },
    ])
  }

  static func json(_ entry: CameBackReading.Entry) -> JSONValue {
    guard case .object(let members) = ListText.row(entry.record) else { return .null }
    return .object(
      members + [JSONMember("waiting", .array(entry.reviews.map { json($0) }))])
  }

  static func lines(_ thread: ReviewThread) -> [String] {
    [line(thread.review)] + thread.answers.map { "  " + line($0) }
  }

  static func line(_ record: FollowUp) -> String {
    var parts = [
      record.id, "\(record.at.date)", record.practitioner,
      record.review?.verdict.rawValue ?? "",
    ]
    if let level = record.review?.level { parts.append("level \(level)") }
    let words = [record.review?.reason, record.review?.text].compactMap { $0 }
    if !words.isEmpty { parts.append(words.joined(separator: "; ")) }
    return parts.joined(separator: " ")
  }

  /// As `attune list` has it; nil while nothing is said.
  static func state(_ followUps: [FollowUp]) -> String? {
    let threads = ReviewThread.threads(followUps)
    if threads.contains(where: \.isOpen) { return "asked" }
    let verdicts = threads.compactMap { $0.review.review?.verdict }
    if verdicts.contains(.signOff) { return "signed" }
    return verdicts.contains { $0 != .answer } ? "reviewed" : nil
  }
}
