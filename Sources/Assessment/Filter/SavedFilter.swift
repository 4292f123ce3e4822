/// A filter that is kept under a name.
public struct SavedFilter: Equatable, Sendable {
  public let name: String
  /// As it is typed.
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Whether two names are one: people do not keep `Mine` beside `mine`.
  public static func isSame(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }
}

extension [SavedFilter] {
  /// With a filter under its name; one of that name is replaced.
  public func keeping(_ filter: SavedFilter) -> [SavedFilter] {
    var filters = self
    if let index = firstIndex(where: { SavedFilter.isSame($0.name, filter.name) }) {
      filters[index] = filter
    } else {
      filters.append(filter)
    }
    return filters
  }

  public func named(_ name: String) -> SavedFilter? {
    first { SavedFilter.isSame($0.name, name) }
  }
}
