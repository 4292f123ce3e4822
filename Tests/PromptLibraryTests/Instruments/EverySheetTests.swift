import Assessment
import AssessmentFixtures
import PromptLibrary
import Testing

/// Every sheet that can be filled in, where a form is small: blanks, declined ones and all.
struct EverySheetTests {
  /// A way to fill in one item, and what it is worth; nil where there is no answer.
  private typealias Way = (answer: Answer, worth: Int?)

  private static func ways(_ count: Int) -> [Way] {
    (0..<count).map { (.option(UInt8($0)), $0) } + [(.untouched, nil), (.absent(.declined), nil)]
  }

  /// The plainest reading of a sum: what is there, and what the rest could add.
  private func expect(
    _ score: ScoreFinding?, _ worths: [Int?], most: Int, at cutoffs: [(Int, Bool)] = []
  ) {
    let low = worths.reduce(0) { $0 + ($1 ?? 0) }
    let high = worths.reduce(0) { $0 + ($1 ?? most) }
    let isWhole = !worths.contains(nil)
    #expect(score?.value == (isWhole ? Tenths(low) : nil), "\(worths)")
    #expect(score?.possible == Tenths(low)...Tenths(high), "\(worths)")
    for (line, (at, isAbove)) in zip(score?.cutoffs ?? [], cutoffs) {
      let met = isAbove ? low >= at : high <= at
      let never = isAbove ? high < at : low > at
      #expect(line.isMet == (met ? true : never ? false : nil), "\(worths) at \(at)")
    }
    #expect(score?.cutoffs.count == cutoffs.count)
  }

  /// Calls `body` for every way to fill in some items of a pack.
  private func forEach(
    _ pack: Pack, _ items: [Int], _ ways: [Way], rest: Answer = .untouched,
    _ body: (Sheet, [Int?]) throws -> Void
  ) rethrows {
    var picks = Array(repeating: 0, count: items.count)
    while true {
      var sheet = Sheet(for: pack)
      for position in pack.items.indices { sheet[position] = rest }
      for (place, item) in items.enumerated() { sheet[item] = ways[picks[place]].answer }
      try body(sheet, picks.map { ways[$0].worth })
      guard let place = picks.firstIndex(where: { $0 + 1 < ways.count }) else { return }
      picks[place] += 1
      for before in 0..<place { picks[before] = 0 }
    }
  }

  @Test func `Whooley: yes counts 1, no counts 0`() throws {
    let pack = try Instrument.pack("whooley")
    let ways: [Way] = [
      (.option(0), 1), (.option(1), 0), (.untouched, nil), (.opened, nil),
      (.absent(.declined), nil), (.absent(.notAsked), nil),
    ]
    var count = 0
    try forEach(pack, [0, 1], ways) { sheet, worths in
      count += 1
      expect(try Instrument.score(sheet).score("total"), worths, most: 1, at: [(1, true)])
    }
    #expect(count == 36)
  }

  @Test func `GAD-2: two values of 0 to 3`() throws {
    let pack = try Instrument.pack("gad-2")
    try forEach(pack, [0, 1], Self.ways(4)) { sheet, worths in
      expect(try Instrument.score(sheet).score("total"), worths, most: 3, at: [(3, true)])
    }
  }

  @Test func `m-ADBB: five values of 0 to 2`() throws {
    let pack = try Instrument.pack("m-adbb")
    var count = 0
    try forEach(pack, Array(0..<5), Self.ways(3)) { sheet, worths in
      count += 1
      expect(try Instrument.score(sheet).score("total"), worths, most: 2, at: [(2, true)])
    }
    #expect(count == 3_125)
  }

  @Test func `GAD-7: every whole sheet of its first five items, the others at 3`() throws {
    let pack = try Instrument.pack("gad-7")
    let ways: [Way] = (0..<4).map { (.option(UInt8($0)), $0) }
    try forEach(pack, Array(0..<5), ways, rest: .option(3)) { sheet, worths in
      expect(
        try Instrument.score(sheet).score("total"), worths + [3, 3], most: 3,
        at: [(5, true), (10, true), (15, true)])
    }
  }

  @Test(arguments: [
    ("warmth", [1, 3, 4, 6, 8, 11, 13]), ("invasion", [2, 5, 7, 9, 10, 12, 14]),
  ])
  func `MORS: each domain at its ends, in the middle and with gaps`(
    domain: String, items: [Int]
  ) throws {
    let pack = try Instrument.pack("mors-sf")
    let ways: [Way] = [(.option(0), 0), (.option(3), 3), (.option(5), 5), (.untouched, nil)]
    // Six of the seven items run through; the last stays at 5.
    let moving = items.dropLast().map { $0 - 1 }
    try forEach(pack, moving, ways, rest: .option(5)) { sheet, worths in
      expect(try Instrument.score(sheet).score(domain), worths + [5], most: 5)
    }
  }

  @Test func `KPCS: the two that print not applicable, with every other pair beside them`() throws {
    let pack = try Instrument.pack("kpcs")
    let ways: [Way] = Self.ways(4) + [(.option(4), 2)]
    try forEach(pack, [0, 8], ways, rest: .option(3)) { sheet, worths in
      let whole = worths + Array(repeating: 3, count: 13)
      expect(try Instrument.score(sheet).score("total"), whole, most: 3, at: [(39, false)])
    }
    try forEach(pack, [1, 2, 14], Self.ways(4), rest: .option(3)) { sheet, worths in
      let whole = worths + Array(repeating: 3, count: 12)
      expect(try Instrument.score(sheet).score("total"), whole, most: 3, at: [(39, false)])
    }
  }

  @Test(arguments: ["epds", "mibs"])
  func `every pair of items of a form that mixes directions`(id: String) throws {
    let pack = try Instrument.pack(id)
    let rising = id == "epds" ? [1, 2, 4] : [1, 4, 6]
    for first in pack.items.indices {
      for second in pack.items.indices where second > first {
        try forEach(pack, [first, second], Self.ways(4), rest: .option(1)) { sheet, picks in
          // Position p is worth p - 1 in a rising item and 4 - p in the others.
          func worth(_ item: Int, _ option: Int?) -> Int? {
            option.map { rising.contains(item + 1) ? $0 : 3 - $0 }
          }
          let worths = pack.items.indices.map { item in
            item == first
              ? worth(item, picks[0]) : item == second ? worth(item, picks[1]) : worth(item, 1)
          }
          expect(
            try Instrument.score(sheet).score("total"), worths, most: 3,
            at: id == "epds" ? [(10, true), (11, true), (13, true)] : [])
        }
      }
    }
  }
}
