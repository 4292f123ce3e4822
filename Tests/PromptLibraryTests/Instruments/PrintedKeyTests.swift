import Assessment
import AssessmentFixtures
import PromptLibrary
import Testing

/// Each item of each shipped scale by itself, through all of its options, against the printed key.
struct PrintedKeyTests {
  @Test func `there is a printed key for every shipped scale`() {
    #expect(Set(PrintedKey.all.map(\.pack)) == Set(Instrument.all.map(\.id)))
  }

  @Test(arguments: PrintedKey.all)
  func `the pack has the items, options and scores of its key`(key: PrintedKey) throws {
    let pack = try Instrument.pack(key.pack)
    #expect(Set(pack.items.map(\.id)) == Set(key.values.keys))
    for item in pack.items {
      #expect(item.options.count == key.values[item.id]?.count, "\(item.id)")
    }
    #expect(Set(pack.scores.map(\.id)) == Set(key.scores.keys))
  }

  /// One item answered and nothing else: its worth stands in the scores that hold it, and in no
  /// other.
  @Test(arguments: PrintedKey.all)
  func `an item alone is worth what its key prints`(key: PrintedKey) throws {
    let pack = try Instrument.pack(key.pack)
    for (position, item) in pack.items.enumerated() {
      for (option, worth) in try #require(key.values[item.id]).enumerated() {
        var sheet = Sheet(for: pack)
        sheet[position] = .option(UInt8(option))
        for score in try Instrument.score(sheet).scores {
          let addend = score.addends.first { $0.item == item.id }
          let holds = key.scores[score.id]?.contains(item.id) == true
          #expect((addend != nil) == holds, "\(item.id) in \(score.id)")
          #expect(addend?.value?.count == (holds ? worth : nil), "\(item.id) option \(option + 1)")
        }
      }
    }
  }

  /// A whole sheet with one item moved: the sums, added up from the key here.
  @Test(arguments: PrintedKey.all)
  func `with the rest held still only that item moves the sum`(key: PrintedKey) throws {
    let pack = try Instrument.pack(key.pack)
    for (position, item) in pack.items.enumerated() {
      for option in try #require(key.values[item.id]).indices {
        var sheet = Sheet(for: pack)
        for other in pack.items.indices { sheet[other] = .option(other.isMultiple(of: 2) ? 0 : 1) }
        sheet[position] = .option(UInt8(option))
        for score in try Instrument.score(sheet).scores {
          let sum = try #require(key.scores[score.id]).reduce(0) { sum, id in
            let place = pack.position(of: id) ?? 0
            let chosen = place == position ? option : place.isMultiple(of: 2) ? 0 : 1
            return sum + (key.values[id]?[chosen] ?? 0)
          }
          #expect(score.value?.count == sum, "\(item.id) option \(option + 1), \(score.id)")
        }
      }
    }
  }

  @Test(arguments: PrintedKey.all)
  func `the range of a score is the least and the most its key can give`(key: PrintedKey) throws {
    for score in try Instrument.pack(key.pack).scores {
      let rows = try #require(key.scores[score.id]).compactMap { key.values[$0] }
      #expect(score.range.lowerBound.count == rows.compactMap { $0.min() }.reduce(0, +))
      #expect(score.range.upperBound.count == rows.compactMap { $0.max() }.reduce(0, +))
    }
  }

  @Test(arguments: [
    ("pbq-2006", [8, 9, 10], [false, false, true]),
    ("pbq-2001", [8, 9, 10], [true, false, false]),
  ])
  func `the orders of the PBQ differ in where the item about irritation stands`(
    pack: String, items: [Int], falls: [Bool]
  ) throws {
    let pack = try Instrument.pack(pack)
    for (item, falls) in zip(items, falls) {
      let sheet = Sheet(for: pack, [String(item): "1"])
      let addend = try Instrument.score(sheet).score("total")?.addends[item - 1]
      #expect(addend?.value == Tenths(falls ? 5 : 0))
    }
  }
}
