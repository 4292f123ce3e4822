import Assessment

/// A key as the clinical page writes it: what each option is worth in printed order, item by item,
/// and which items a score adds up. In tenths where a scale has them.
struct PrintedKey: Sendable {
  let pack: String
  /// Item to the worth of its options, in tenths.
  let values: [String: [Int]]
  /// Score to its items.
  let scores: [String: [String]]

  private init(_ pack: String, _ rows: [(String, [Int])], _ scores: [(String, String)]) {
    self.pack = pack
    var values: [String: [Int]] = [:]
    for (items, row) in rows { for item in Self.items(items) { values[item] = row } }
    self.values = values
    self.scores = Dictionary(
      scores.map { ($0, Self.items($1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// `1 4 7-9` as five items.
  private static func items(_ text: String) -> [String] {
    text.split(separator: " ").flatMap { part -> [String] in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      return (ends[0]...(ends.last ?? ends[0])).map(String.init)
    }
  }

  private static let up5 = [0, 10, 20, 30, 40, 50], down5 = [50, 40, 30, 20, 10, 0]
  private static let up3 = [0, 10, 20, 30], down3 = [30, 20, 10, 0]
  private static let five = [10, 20, 30, 40, 50], fiveDown = [50, 40, 30, 20, 10]
  private static let four = [10, 23, 36, 50], fourDown = [50, 36, 23, 10]
  private static let three = [10, 30, 50], threeDown = [50, 30, 10]
  private static let twoDown = [50, 10]

  private static func pbq(_ pack: String, _ alwaysZero: String, _ others: String) -> PrintedKey {
    PrintedKey(
      pack, [(alwaysZero, up5), (others, down5)],
      [
        ("impaired-bonding", "1 2 6-10 12 13 15-17"), ("rejection-anger", "3-5 11 14 21 23"),
        ("anxiety", "19 20 22 25"), ("incipient-abuse", "18 24"), ("total", "1-25"),
      ])
  }

  static let all: [PrintedKey] = [
    pbq("pbq-2006", "1 4 8 9 11 16 22 25", "2 3 5-7 10 12-15 17-21 23 24"),
    pbq("pbq-2001", "1 4 9 10 11 16 22 25", "2 3 5-8 12-15 17-21 23 24"),
    PrintedKey("mibs", [("1 4 6", up3), ("2 3 5 7 8", down3)], [("total", "1-8")]),
    PrintedKey(
      "mors-sf", [("1-14", up5)], [("warmth", "1 3 4 6 8 11 13"), ("invasion", "2 5 7 9 10 12 14")]),
    // Options 5 5 5 4 4 4 4 2 5 4 5 2 5 3 4 4 4 4 4; the first is the best in 7 to 14.
    PrintedKey(
      "mpas",
      [
        ("1-3", five), ("4-6 15-19", four), ("7 10", fourDown), ("8 12", twoDown),
        ("9 11 13", fiveDown), ("14", threeDown),
      ],
      [
        ("quality", "3-7 10 14 18 19"), ("absence-of-hostility", "1 2 15-17"),
        ("pleasure", "8 9 11-13"), ("total", "1-19"),
      ]),
    // Options 5 5 5 5 5 4 4 2 4 5 4 5 3 5 4 3 4 4 4; the first is the best in 4, 5 and 7 to 16.
    PrintedKey(
      "ppas",
      [
        ("1-3", five), ("4 5 10 12 14", fiveDown), ("6 17-19", four), ("7 9 11 15", fourDown),
        ("8", twoDown), ("13 16", threeDown),
      ],
      [
        ("patience", "1 2 6 11 13 17-19"), ("pleasure", "4 5 8-10 12 15"),
        ("affection", "3 7 14 16"), ("total", "1-19"),
      ]),
    PrintedKey(
      "maas", [("1 3 5-7 9 10 12 15 16 18", fiveDown), ("2 4 8 11 13 14 17 19", five)],
      [
        ("quality", "3 6 9-13 15 16 19"), ("preoccupation", "1 2 4 5 8 14 17 18"),
        ("total", "1-19"),
      ]),
    PrintedKey(
      "paas", [("1 3 5-8 12 13 15", fiveDown), ("2 4 9-11 14 16", five)],
      [
        ("quality", "1-3 7 9 11 12 16"), ("preoccupation", "4 5 8 10 14 15"), ("total", "1-16"),
      ]),
    PrintedKey("epds", [("1 2 4", up3), ("3 5-10", down3)], [("total", "1-10")]),
    PrintedKey("whooley", [("1 2", [10, 0])], [("total", "1 2")]),
    PrintedKey("gad-2", [("1 2", up3)], [("total", "1 2")]),
    PrintedKey("gad-7", [("1-7", up3)], [("total", "1-7")]),
    PrintedKey("phq-9", [("1-9", up3)], [("total", "1-9")]),
    // Printed "not applicable" on items 1 and 9 scores 2.
    PrintedKey(
      "kpcs", [("1 9", up3 + [20]), ("2-8 10-15", up3)], [("total", "1-15")]),
    PrintedKey("m-adbb", [("1-5", [0, 10, 20])], [("total", "1-5")]),
  ]
}
