/// A filter as it is typed, word by word.
public struct FilterText: Equatable, Sendable {
  /// What is wrong with a word.
  public enum Problem: Hashable, Sendable {
    /// A colon follows a word that no filter knows.
    case unknownKey(String)
    /// The value is still missing.
    case noValue(FilterKey)
    /// The value is none that this word takes.
    case badValue(FilterKey, String)
    /// The word takes no value.
    case needsNoValue(FilterKey)
  }

  public enum Reading: Equatable, Sendable {
    case term(RecordFilter.Term)
    case problem(Problem)
  }

  public struct Word: Equatable, Sendable {
    public let text: String
    public let reading: Reading
  }

  public let words: [Word]

  /// Reads what is typed. Words stand between spaces; between two `"` a space is text.
  public init(_ text: String) { words = FilterText.split(text).map(FilterText.word) }

  /// The terms of all words that could be understood.
  public var filter: RecordFilter {
    RecordFilter(words.compactMap { if case .term(let term) = $0.reading { term } else { nil } })
  }

  public var problems: [Problem] {
    words.compactMap {
      if case .problem(let problem) = $0.reading { problem } else { nil }
    }
  }

  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character.isWhitespace, !isQuoted {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words.filter { !$0.isEmpty }
  }

  private static func word(_ text: String) -> Word {
    Word(text: text, reading: reading(text))
  }

  private static func reading(_ text: String) -> Reading {
    guard let colon = text.firstIndex(of: ":") else {
      guard let key = FilterKey(rawValue: text.lowercased()), !key.takesValue else {
        return .term(.word(text))
      }
      return .term(plain(key))
    }
    let name = text[..<colon].lowercased()
    let value = String(text[text.index(after: colon)...])
    guard let key = FilterKey(rawValue: name) else { return .problem(.unknownKey(name)) }
    guard key.takesValue else { return .problem(.needsNoValue(key)) }
    guard !value.isEmpty else { return .problem(.noValue(key)) }
    return term(key, value).map { .term($0) } ?? .problem(.badValue(key, value))
  }

  private static func plain(_ key: FilterKey) -> RecordFilter.Term {
    switch key {
    case .unsigned: .unsigned
    case .overdue: .overdue
    case .disagreed: .disagreed
    case .gaps: .gaps
    default: .reviews
    }
  }

  private static func term(_ key: FilterKey, _ value: String) -> RecordFilter.Term? {
    switch key {
    case .level: levels(value).map { .level($0) }
    case .safety: RecordFilter.Safety(rawValue: value.lowercased()).map { .safety($0) }
    case .by: .by(value)
    case .about: .about(value)
    case .since: days(value).map { .since($0.lowerBound) }
    case .until: days(value).map { .until($0.upperBound) }
    case .stage: Stage(rawValue: value.lowercased()).map { .stage($0) }
    default: nil
    }
  }

  /// `2`, `2..`, `..1` or `1..2`, levels from 0 to 3.
  private static func levels(_ value: String) -> ClosedRange<Int>? {
    func level(_ text: Substring) -> Int? {
      guard text.utf8.count == 1, let number = Int(text), (0...3).contains(number) else {
        return nil
      }
      return number
    }
    guard let dots = value.firstRange(of: "..") else {
      return level(value[...]).map { $0...$0 }
    }
    let (left, right) = (value[..<dots.lowerBound], value[dots.upperBound...])
    if left.isEmpty, right.isEmpty { return nil }
    guard let low = left.isEmpty ? 0 : level(left), let high = right.isEmpty ? 3 : level(right),
      low <= high
    else { return nil }
    return low...high
  }

  /// `2026-09-01`, or all days of `2026-09` or `2026`.
  private static func days(_ value: String) -> ClosedRange<CalendarDate>? {
    if let day = CalendarDate(value) { return day...day }
    if let first = CalendarDate(value + "-01") {
      let count = CalendarDate.daysInMonth(first.month, of: first.year)
      return first...first.adding(days: count - 1)
    }
    guard let first = CalendarDate(value + "-01-01"), let last = CalendarDate(value + "-12-31")
    else { return nil }
    return first...last
  }
}

extension String {
  fileprivate func firstRange(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
