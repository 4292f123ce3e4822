import Assessment

/// A page of the visit's walk.
enum VisitPage: Hashable, Sendable {
  case before
  case prompt(ItemReference)
  case watch
  /// Scales that are offered here.
  case scales(ScaleList)
  /// Keying the form of a pack.
  case scale(String)
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
  /// The prompt whose deeper ones are being asked: afterwards the walk goes on from there.
  var cameFrom: ItemReference?

  /// How the journal keeps a place: `page`, `page full`, `page deeper warmth,worry`, or
  /// with both; then `from PACK/ITEM` while deeper prompts are asked.
  func place(_ page: VisitPage) -> String {
    let name =
      switch page {
      case .before: "before"
      case .prompt(let item): "\(item)"
      case .watch: "watch"
      case .scales(let list): "scales:\(list.rawValue)"
      case .scale(let pack): "scale:\(pack)"
      case .overview: "overview"
      case .result: "result"
      case .decision: "decision"
      case .finish: "finish"
      }
    let opened = deeper.isEmpty ? "" : " deeper " + deeper.sorted().joined(separator: ",")
    let from = cameFrom.map { " from \($0)" } ?? ""
    return name + (isFull ? " full" : "") + opened + from
  }

  /// Reads what ``place(_:)`` wrote; the first page for anything else.
  static func read(_ place: String?) -> (walk: Walk, page: VisitPage) {
    let parts = (place ?? "").split(separator: " ")
    var walk = Walk()
    walk.isFull = parts.dropFirst().first == "full"
    if let word = parts.firstIndex(of: "deeper"), word > 0, word + 1 < parts.count {
      walk.deeper = Set(parts[word + 1].split(separator: ",").map(String.init))
    }
    if let word = parts.firstIndex(of: "from"), word > 0, word + 1 < parts.count,
      case .prompt(let item) = page(String(parts[word + 1]))
    {
      walk.cameFrom = item
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
      let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2, parts[0] == "scale" { return .scale(parts[1]) }
      if parts.count == 2, parts[0] == "scales", let list = ScaleList(rawValue: parts[1]) {
        return .scales(list)
      }
      guard let slash = name.firstIndex(of: "/") else { return .before }
      return .prompt(
        ItemReference(
          pack: String(name[..<slash]), item: String(name[name.index(after: slash)...])))
    }
  }
}
