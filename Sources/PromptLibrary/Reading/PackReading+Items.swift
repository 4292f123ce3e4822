import Assessment
import StrictJSON

extension PackReading {
  mutating func readOptionSets() {
    let sets = optional("optionSets", JSONReader.members)
    for (name, reader) in sets ?? [] {
      if !Identifier.isValid(name) {
        log.error(reader.path, "\"\(name)\" is not an id; use a-z, 0-9 and single hyphens")
      }
      optionSets[name] = log.attempt { () throws(JSONShapeError) in
        try PackReading.options(reader)
      }
    }
  }

  mutating func readItems() -> [Item] {
    let elements =
      required("items", JSONReader.elements) ?? []
    if elements.isEmpty, log.firstError == nil { log.error("$.items", "there is no item") }
    return elements.enumerated().compactMap { position, element in
      if case .string(let name)?? = try? element.member("options")?.value {
        usedOptionSets.insert(name)
      }
      if case .string(let id)?? = try? element.member("id")?.value, positions[id] == nil {
        positions[id] = position
      }
      return log.attempt { () throws(JSONShapeError) in try item(element) }
    }
  }

  private func item(_ reader: JSONReader) throws(JSONShapeError) -> Item {
    try reader.allowOnly([
      "id", "section", "kind", "core", "domain", "observed", "private", "offerSkip", "lean",
      "options",
    ])
    let kind = try reader.required("kind").word(of: [ItemKind.rating, .choice, .text])
    return Item(
      id: try reader.required("id").identifier(),
      section: try reader.required("section").identifier(),
      kind: kind,
      isCore: try reader.flag("core"),
      domain: try domain(of: kind, reader),
      isObserved: try observed(kind, reader),
      isPrivate: try reader.flag("private"),
      offersSkip: try reader.flag("offerSkip"),
      lean: try lean(of: kind, reader),
      options: try options(of: kind, reader))
  }

  private func domain(
    of kind: ItemKind, _ reader: JSONReader
  ) throws(JSONShapeError) -> String? {
    guard kind == .rating else {
      if let found = try reader.member("domain") {
        throw found.error("only a rating belongs to a domain; remove it")
      }
      return nil
    }
    return try reader.required("domain").identifier()
  }

  private func observed(
    _ kind: ItemKind, _ reader: JSONReader
  ) throws(JSONShapeError) -> Bool {
    let isObserved = try reader.flag("observed")
    if kind == .text, isObserved, let found = try reader.member("observed") {
      throw found.error("a text is written, not watched; remove it")
    }
    return isObserved
  }

  private func lean(of kind: ItemKind, _ reader: JSONReader) throws(JSONShapeError) -> Lean? {
    guard let found = try reader.member("lean") else { return nil }
    guard kind == .rating else { throw found.error("only a rating leans; remove it") }
    return try found.word(of: Lean.allCases)
  }

  private func options(
    of kind: ItemKind, _ reader: JSONReader
  ) throws(JSONShapeError) -> [AnswerOption] {
    guard kind == .choice else {
      if let found = try reader.member("options") {
        throw found.error(
          kind == .rating
            ? "a rating always has the options 0 to 3; remove them"
            : "a text has no options; remove them")
      }
      return []
    }
    let found = try reader.required("options")
    guard case .string(let name) = found.value else { return try PackReading.options(found) }
    guard let options = optionSets[name] else {
      let known = optionSets.keys.sorted().joined(separator: ", ")
      throw found.error("no option set \"\(name)\"; known are \(known)")
    }
    return options
  }

  static func options(_ reader: JSONReader) throws(JSONShapeError) -> [AnswerOption] {
    var options: [AnswerOption] = []
    for element in try reader.elements() {
      let option = try AnswerOption(reading: element)
      if options.contains(where: { $0.code == option.code }) {
        throw element.error("the code \"\(option.code)\" stands twice among these options")
      }
      options.append(option)
    }
    guard (1...250).contains(options.count) else {
      throw reader.error("expected 1 to 250 options, found \(options.count)")
    }
    return options
  }
}

extension AnswerOption {
  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["code", "value", "safety"])
    let code = try reader.required("code")
    let text = try code.identifier()
    guard Absence(rawValue: text) == nil else {
      throw code.error("\"\(text)\" is a way of having no answer and cannot be an option")
    }
    self.init(
      code: text, value: try reader.member("value")?.tenths(),
      isSafety: try reader.flag("safety"))
  }
}
