extension CalendarDate {
  /// Reads a date as people in Britain type one, the day before the month.
  ///
  /// `3/9/2026`, `03.09.26`, `3-9-26`, `3 9 2026`, `3 Sep 2026`, `3rd september`, `Sept 3, 2026`,
  /// `2026-09-03`, `today` and `yesterday`. A year of two digits, or none, is the one that lies
  /// nearest to today. What has two readings is refused.
  ///
  /// - Throws: ``DateEntryError``.
  public init(entered text: String, today: CalendarDate) throws(DateEntryError) {
    let words = try EntryWord.split(text)
    switch words.count {
    case 0: throw .empty
    case 1:
      guard case .name(let name) = words[0] else { throw .unreadable }
      switch name {
      case "today": self = today
      case "yesterday": self = today.adding(days: -1)
      default: throw .unreadable
      }
    case 2, 3: self = try EntryParts(words).date(nearest: today)
    default: throw .unreadable
    }
  }
}

/// A number or a name in a typed date.
private enum EntryWord {
  case number(Int, digits: Int, isOrdinal: Bool)
  case name(String)

  static func split(_ text: String) throws(DateEntryError) -> [EntryWord] {
    let separators: Set<Character> = [" ", "\t", "/", ".", "-", ","]
    var words: [EntryWord] = []
    for part in text.lowercased().split(whereSeparator: separators.contains) {
      words.append(try EntryWord(part))
    }
    return words
  }

  init(_ part: Substring) throws(DateEntryError) {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    let rest = part.dropFirst(digits.count)
    if digits.isEmpty {
      guard rest.allSatisfy({ $0.isASCII && $0.isLetter }) else { throw .unreadable }
      self = .name(String(rest))
    } else {
      guard digits.count <= 4, let number = Int(digits),
        rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest)
      else { throw .unreadable }
      self = .number(number, digits: digits.count, isOrdinal: !rest.isEmpty)
    }
  }

  /// The month a name of at least three letters stands for.
  var month: Int? {
    guard case .name(let name) = self, name.count >= 3 else { return nil }
    if name == "sept" { return 9 }
    return CalendarDate.months.firstIndex { $0.lowercased().hasPrefix(name) }.map { $0 + 1 }
  }
}

/// Day, month and perhaps a year, told apart but not yet held against the calendar.
private struct EntryParts {
  typealias Number = (value: Int, digits: Int, isOrdinal: Bool)

  let day: Int
  let month: Int
  let year: Number?

  init(_ words: [EntryWord]) throws(DateEntryError) {
    var numbers: [Number] = []
    var named: (month: Int, index: Int)?
    for (index, word) in words.enumerated() {
      if case .number(let value, let digits, let isOrdinal) = word {
        numbers.append((value, digits, isOrdinal))
      } else if let month = word.month, named == nil, index < 2 {
        named = (month, index)
      } else {
        throw .unreadable
      }
    }
    if named == nil, numbers.count == 3, numbers[0].digits == 4 { numbers.reverse() }
    if let named, named.index == 0, numbers.count == 1, numbers[0].digits <= 2,
      !numbers[0].isOrdinal
    {
      let name = CalendarDate.months[named.month - 1]
      throw .ambiguous("\(numbers[0].value) \(name)", "\(name) of the year \(numbers[0].value)")
    }
    day = numbers[0].value
    month = named?.month ?? numbers[1].value
    let isNumeric = named == nil
    let years = numbers.dropFirst(isNumeric ? 2 : 1)
    year = years.first
    let ordinals = numbers.dropFirst(isNumeric ? 0 : 1)
    guard numbers[0].digits <= 2, !isNumeric || numbers[1].digits <= 2,
      !ordinals.contains(where: \.isOrdinal)
    else { throw .unreadable }
  }

  func date(nearest today: CalendarDate) throws(DateEntryError) -> CalendarDate {
    guard (1...12).contains(month) else { throw .month(month) }
    guard let year else {
      // Eight years hold a leap day even across a century without one.
      let years = today.year - 8...today.year + 8
      return try nearest(to: today, in: Array(years), named: nil)
    }
    switch year.digits {
    case 4:
      guard (1800...9999).contains(year.value) else { throw .year }
      return try nearest(to: today, in: [year.value], named: year.value)
    case 2:
      let century = today.year - today.year % 100 + year.value
      let years = [century - 100, century, century + 100]
      let named = years.min { abs($0 - today.year) < abs($1 - today.year) }
      return try nearest(to: today, in: years, named: named)
    default: throw .year
    }
  }

  private func nearest(
    to today: CalendarDate, in years: [Int], named: Int?
  ) throws(DateEntryError) -> CalendarDate {
    let dates = years.compactMap { CalendarDate(year: $0, month: month, day: day) }
    guard
      let nearest = dates.min(by: { abs($0.days(since: today)) < abs($1.days(since: today)) })
    else { throw .day(day, month: month, year: named) }
    return nearest
  }
}
