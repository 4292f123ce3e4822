import Assessment
import StrictJSON

extension DraftEvent {
  private enum Name: String, CaseIterable {
    case identified, joined, opened, answered, noted, wrote, moved, responded, complexity, decided,
      checked
  }

  init(_ reader: JSONReader) throws(JSONShapeError) {
    func item() throws(JSONShapeError) -> ItemReference {
      try reader.required("item").itemReference()
    }
    self =
      switch try reader.required("event").choice(Name.self) {
      case .identified:
        .identified(try Identity(members: try reader.required("identity"), .stored))
      case .joined: .joined(try PackStamp(try reader.required("pack")))
      case .opened: .opened(try item())
      case .answered:
        .answered(try item(), code: try reader.required("code").textOrNull())
      case .noted: .noted(try item(), try reader.text("text"))
      case .wrote: .wrote(try item(), try reader.text("text"))
      case .moved: .moved(try reader.text("place"))
      case .responded: .responded(try SafetyResponse(try reader.required("safety"), .stored))
      case .complexity: .complexity(try reader.required("reason").textOrNull())
      case .decided: .decided(try Decision.orNull(try reader.required("decision")))
      case .checked:
        .checked(
          pack: try reader.text("pack"), try Checking.orNull(try reader.required("checked")))
      }
  }

  var members: [JSONMember] {
    func event(_ name: Name, _ members: JSONMember...) -> [JSONMember] {
      [JSONMember("event", .string(name.rawValue))] + members
    }
    return switch self {
    case .identified(let identity):
      event(.identified, JSONMember("identity", .object(identity.members)))
    case .joined(let stamp): event(.joined, JSONMember("pack", .stamp(stamp)))
    case .opened(let item): event(.opened, JSONMember("item", .item(item)))
    case .answered(let item, let code):
      event(.answered, JSONMember("item", .item(item)), JSONMember("code", .textOrNull(code)))
    case .noted(let item, let text):
      event(.noted, JSONMember("item", .item(item)), JSONMember("text", .string(text)))
    case .wrote(let item, let text):
      event(.wrote, JSONMember("item", .item(item)), JSONMember("text", .string(text)))
    case .moved(let place): event(.moved, JSONMember("place", .string(place)))
    case .responded(let response): event(.responded, JSONMember("safety", response.json))
    case .complexity(let reason):
      event(.complexity, JSONMember("reason", .textOrNull(reason)))
    case .decided(let decision):
      event(.decided, JSONMember("decision", decision?.json ?? .null))
    case .checked(let pack, let checking):
      event(
        .checked, JSONMember("pack", .string(pack)),
        JSONMember("checked", .textOrNull(checking?.rawValue)))
    }
  }
}

extension Checking {
  fileprivate static func orNull(_ reader: JSONReader) throws(JSONShapeError) -> Checking? {
    if case .null = reader.value { return nil }
    return try reader.choice(Checking.self)
  }
}

extension Decision {
  fileprivate static func orNull(_ reader: JSONReader) throws(JSONShapeError) -> Decision? {
    if case .null = reader.value { return nil }
    return try Decision(reader, .stored)
  }
}
