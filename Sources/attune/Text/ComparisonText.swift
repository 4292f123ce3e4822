import Assessment
import Contracts
import Interface
import StrictJSON

/// Two visits beside each other as JSON.
enum ComparisonText {
  static func json(_ comparison: Comparison) -> JSONValue {
    .members([
      "kind": .string(comparison.visits.kind.rawValue),
      "notForSharing": .bool(comparison.visits.kind == .carers),
      "left": side(comparison.left), "right": side(comparison.right),
      "areas": .array(
        comparison.areas.map { area in
          .members([
            "domain": .string(area.domain), "left": text(area.left?.rawValue),
            "right": text(area.right?.rawValue), "differs": .bool(area.differs),
          ])
        }),
      "items": .array(
        comparison.visits.lines.map { line in
          .members([
            "left": said(line.left), "right": said(line.right), "differs": .bool(line.differs),
          ])
        }),
    ])
  }

  private static func side(_ opened: OpenedRecord) -> JSONValue {
    let visit = opened.standing
    return .members([
      "id": .string(opened.record.id), "dyad": .string(visit.dyad.description),
      "at": .string(visit.contact.at.description),
      "stage": .string(visit.contact.stage.rawValue),
      "practitioner": .string(visit.practitioner),
      "level": FindingsJSON.level(Comparison.level(opened)),
    ])
  }

  /// null for a side that was not asked; an item without an answer has neither answer nor text.
  private static func said(_ said: VisitComparison.Said?) -> JSONValue {
    guard let said else { return .null }
    return .members([
      "item": .string("\(said.item)"), "answer": text(said.code),
      "text": said.text.map { .string($0) },
    ])
  }

  private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
