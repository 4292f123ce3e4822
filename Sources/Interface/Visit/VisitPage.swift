import Assessment

/// A page of the visit's walk.
enum VisitPage: Hashable, Sendable {
  case before
  case prompt(ItemReference)
  case watch
  case overview
  case result
  case decision
  case finish
}

/// How far the walk goes: the core prompts, or more.
struct Walk: Equatable, Sendable {
  var isFull = false
  /// Domains and sections whose deeper prompts were asked for.
  var deeper: Set<String> = []

  /// How the journal keeps a place: `page` or `page full` or `page deeper warmth,worry`.
  func place(_ page: VisitPage) -> String {
    let name =
      switch page {
      case .before: "before"
      case .prompt(let item): "\(item)"
      case .watch: "watch"
      case .overview: "overview"
      case .result: "result"
      case .decision: "decision"
      case .finish: "finish"
      }
    if isFull { return name + " full" }
    return deeper.isEmpty ? name : name + " deeper " + deeper.sorted().joined(separator: ",")
  }

  /// Reads what ``place(_:)`` wrote; the first page for anything else.
  static func read(_ place: String?) -> (walk: Walk, page: VisitPage) {
    let parts = (place ?? "").split(separator: " ")
    var walk = Walk()
    if parts.count > 1, parts[1] == "full" { walk.isFull = true }
    if parts.count > 2, parts[1] == "deeper" {
      walk.deeper = Set(parts[2].split(separator: ",").map(String.init))
    }
    return (walk, page(parts.first.map(String.init) ?? ""))
  }

  private static func page(_ name: String) -> VisitPage {
    switch name {
    case "watch": return .watch
    case "overview": return .overview
    case "result": return .result
    case "decision": return .decision
    case "finish": return .finish
    default:
      guard let slash = name.firstIndex(of: "/") else { return .before }
      return .prompt(
        ItemReference(
          pack: String(name[..<slash]), item: String(name[name.index(after: slash)...])))
    }
  }
}
