/// The level rules laid out for asking: conditions as one flat list, names as slots.
///
/// The children of a node stand behind it, each ending where the next begins.
struct RuleBook: Sendable {
  struct Node: Sendable {
    let test: Test
    /// The index after its last descendant.
    let end: Int
  }

  enum Test: Sendable {
    case domain(slot: Int, rank: Int)
    /// Slots into `slots`; nil is every domain.
    case countDomains(Int, among: Range<Int>?, rank: Int)
    /// In tenths.
    case countItems(Int, atLeast: Int)
    /// Into `slots`.
    case cutoff(Range<Int>)
    case answer(slot: Int)
    /// Into `subjects`.
    case persistent(Range<Int>, count: Int, unbroken: Bool)
    case complex
    case all
    case any
  }

  enum Subject: Sendable {
    case domain(id: String, slot: Int)
    /// The same cut-off in every form of its questionnaire.
    case cutoff(ids: [String], slots: [Int])
  }

  /// A rule, by its place in ``LevelRules/rules``.
  struct Entry: Sendable {
    let rule: Int
    let level: Int
    /// Into `nodes`.
    let root: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var slots: [Int] = []
  private(set) var subjects: [Subject] = []
  /// By falling level, else in the order of the file.
  private(set) var entries: [Entry] = []

  init(_ rules: LevelRules, slots names: inout Slots) {
    for (index, rule) in rules.rules.enumerated() {
      entries.append(Entry(rule: index, level: rule.level, root: nodes.count))
      append(rule.condition, rules, &names)
    }
    entries.sort { ($1.level, $0.rule) < ($0.level, $1.rule) }
  }

  private mutating func append(
    _ condition: Condition, _ rules: LevelRules, _ names: inout Slots
  ) {
    let index = nodes.count
    nodes.append(Node(test: .all, end: index))
    let test: Test
    switch condition {
    case .domain(let id, let state):
      test = .domain(slot: names.domain(id), rank: state.rank)
    case .countDomains(let count, let ids, let state):
      let among = ids.isEmpty ? nil : append(ids.map { names.domain($0) })
      test = .countDomains(count, among: among, rank: state.rank)
    case .countItems(let count, let value):
      test = .countItems(count, atLeast: value.count)
    case .cutoff(let ids):
      test = .cutoff(append(ids.map { names.cutoff($0) }))
    case .answer(let name, let codes):
      test = .answer(slot: names.answer(Slots.Answer(name: name, codes: codes)))
    case .persistent(let named, let count, let unbroken):
      test = .persistent(append(named, rules, &names), count: count, unbroken: unbroken)
    case .complex: test = .complex
    case .all(let children):
      test = .all
      for child in children { append(child, rules, &names) }
    case .any(let children):
      test = .any
      for child in children { append(child, rules, &names) }
    }
    nodes[index] = Node(test: test, end: nodes.count)
  }

  /// Each once: two forms of one questionnaire do not count as two.
  private mutating func append(
    _ named: [PersistentSubject], _ rules: LevelRules, _ names: inout Slots
  ) -> Range<Int> {
    let start = subjects.count
    var seen: Set<String> = []
    for subject in named {
      switch subject {
      case .domain(let id): subjects.append(.domain(id: id, slot: names.domain(id)))
      case .cutoff(let name):
        let ids = rules.sameCutoffs(as: name)
        guard let first = ids.first, seen.insert(first).inserted else { continue }
        subjects.append(.cutoff(ids: ids, slots: ids.map { names.cutoff($0) }))
      }
    }
    return start..<subjects.count
  }

  private mutating func append(_ more: [Int]) -> Range<Int> {
    let start = slots.count
    slots += more
    return start..<slots.count
  }
}
