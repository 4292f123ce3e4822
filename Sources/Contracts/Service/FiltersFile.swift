public import Assessment
public import StrictJSON

/// `filters.json`: filters of the supervisor's room that are kept under names.
public enum FiltersFile {
  /// Reads the list, strictly: a filter that means nothing would silently list everything.
  public static func read(_ reader: JSONReader) throws(JSONShapeError) -> [SavedFilter] {
    var filters: [SavedFilter] = []
    for element in try reader.elements() {
      try element.allowOnly(["name", "filter"])
      let name = try element.required("name").name(.input)
      let member = try element.required("filter")
      let text = try member.words(.input)
      guard FilterText(text).problems.isEmpty else {
        throw member.error("\"\(text)\" holds a word that no filter knows")
      }
      guard filters.named(name) == nil else {
        throw try element.required("name").error("\"\(name)\" stands twice")
      }
      filters.append(SavedFilter(name: name, text: text))
    }
    return filters
  }

  public static func write(_ filters: [SavedFilter]) -> JSONValue {
    .array(
      filters.map { .members(["name": .string($0.name), "filter": .string($0.text)]) })
  }
}
