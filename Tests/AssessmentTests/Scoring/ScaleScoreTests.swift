import Assessment
import AssessmentFixtures
import Testing

struct ScaleScoreTests {
  /// The check vectors of the clinical page: one option all through.
  @Test(arguments: [
    ("pbq-2006", "6", ["total": "40", "impaired-bonding": "20", "rejection-anger": "10"]),
    ("pbq-2006", "6", ["anxiety": "10", "incipient-abuse": "0"]),
    ("pbq-2006", "1", ["total": "85", "impaired-bonding": "40", "rejection-anger": "25"]),
    ("pbq-2006", "1", ["anxiety": "10", "incipient-abuse": "10"]),
    ("pbq-2006", "4", ["total": "58", "impaired-bonding": "28", "rejection-anger": "16"]),
    ("pbq-2006", "4", ["anxiety": "10", "incipient-abuse": "4"]),
    ("pbq-2001", "6", ["total": "40", "impaired-bonding": "20", "rejection-anger": "10"]),
    ("maas", "1", ["total": "63", "quality": "38", "preoccupation": "20"]),
    ("maas", "5", ["total": "51", "quality": "22", "preoccupation": "28"]),
    ("paas", "1", ["total": "52", "quality": "24", "preoccupation": "18"]),
    ("paas", "5", ["total": "44", "quality": "24", "preoccupation": "18"]),
    ("epds", "1", ["total": "21"]), ("epds", "4", ["total": "9"]),
    ("mibs", "1", ["total": "15"]), ("mibs", "4", ["total": "9"]),
    ("mpas", "1", ["total": "51", "quality": "21", "absence-of-hostility": "5", "pleasure": "25"]),
    ("ppas", "1", ["total": "67", "patience": "16", "pleasure": "35", "affection": "16"]),
    ("mors-sf", "5", ["warmth": "35", "invasion": "35"]),
    ("kpcs", "3", ["total": "45"]), ("gad-7", "3", ["total": "21"]),
    ("m-adbb", "2", ["total": "10"]),
  ])
  func `one option all through adds up as worked by hand`(
    id: String, code: String, scores: [String: String]
  ) throws {
    let pack = try #require(Scales.all.first { $0.id == id })
    let found = Assessor.clinical.score(Sheet(for: pack, all: code))
    for (score, value) in scores {
      #expect(found.score(score)?.value?.description == value, "\(id) \(score)")
    }
    #expect(found.isComplete)
  }

  /// Items differ in how many options they have, so "the last" is not one code.
  @Test(arguments: [
    ("mpas", ["total": "63", "quality": "33", "absence-of-hostility": "25", "pleasure": "5"]),
    ("ppas", ["total": "47", "patience": "32", "pleasure": "7", "affection": "8"]),
  ])
  func `the last option all through adds up as worked by hand`(
    id: String, scores: [String: String]
  ) throws {
    let pack = try #require(Scales.all.first { $0.id == id })
    var sheet = Sheet(for: pack)
    for (index, item) in pack.items.enumerated() {
      sheet[index] = .option(UInt8(item.options.count - 1))
    }
    for (score, value) in scores {
      #expect(Assessor.clinical.score(sheet).score(score)?.value?.description == value)
    }
  }

  @Test func `tenths add up exactly`() {
    // Eleven four-option items at their second option: seven at 2.3 in printed order, items 7 and
    // 10 reversed at 3.6; the rest of quality has five or three options.
    let found = Assessor.clinical.score(
      Scales.mpas,
      [
        "3": "2", "4": "2", "5": "2", "6": "2", "7": "2", "10": "2", "14": "2", "18": "2",
        "19": "2",
      ])
    // 2 + 2.3 + 2.3 + 2.3 + 3.6 + 3.6 + 3 + 2.3 + 2.3
    #expect(found.score("quality")?.value?.description == "23.7")
  }

  @Test func `not applicable on the printed form is an ordinary option with a value`() {
    let sheet = Sheet(for: Scales.kpcs, all: "3", but: ["1": "na", "9": "na"])
    #expect(Assessor.clinical.score(sheet).score("total")?.value == Tenths(43))
  }

  @Test(arguments: Scales.all)
  func `every score spans exactly the range its key allows`(pack: Pack) {
    for (score, finding) in zip(
      pack.scores, Assessor.clinical.score(Sheet(for: pack)).scores)
    {
      #expect(finding.possible == score.range, "\(pack.id) \(score.id)")
      #expect(finding.value == nil)
    }
  }

  @Test(arguments: Scales.all)
  func `an item changed by one option moves only the scores that hold it`(pack: Pack) {
    let base = Sheet(for: pack, all: "2")
    let before = Assessor.clinical.score(base).scores
    for (position, item) in pack.items.enumerated() {
      var sheet = base
      sheet[position] = .option(0)
      let now = item.options[0].value ?? .zero
      let was = item.options[item.option(code: "2") ?? 0].value ?? .zero
      for (index, finding) in Assessor.clinical.score(sheet).scores.enumerated() {
        let holds = pack.scores[index].items.contains(position)
        let old = before[index].value ?? .zero
        #expect(finding.value == (holds ? old + now - was : old))
      }
    }
  }
}
