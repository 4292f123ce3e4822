import Assessment
import AssessmentFixtures
import Testing

struct MissingAnswerTests {
  private let assessor = Assessor.clinical

  @Test(arguments: ["", "declined", "not-asked", "not-applicable"])
  func `one missing item leaves no score but its possible range`(code: String) {
    let sheet = Sheet(for: Scales.epds, all: "1", but: ["5": code])
    let found = assessor.score(sheet)
    #expect(found.missing == ["5"])
    #expect(!found.isComplete)
    let total = found.score("total")
    #expect(total?.value == nil)
    #expect(total?.possible == Tenths(18)...Tenths(21))
    #expect(total?.addends.count == 10)
    #expect(total?.addends[4] == Addend(item: "5", answer: code.isEmpty ? nil : code, value: nil))
    #expect(total?.addends[2] == Addend(item: "3", answer: "1", value: Tenths(3)))
  }

  @Test func `a score that does not hold the missing item is still printed`() {
    let sheet = Sheet(for: Scales.pbq2006, all: "6", but: ["18": ""])
    let found = assessor.score(sheet)
    #expect(found.score("impaired-bonding")?.value == Tenths(20))
    #expect(found.score("incipient-abuse")?.value == nil)
    #expect(found.score("incipient-abuse")?.possible == Tenths(0)...Tenths(5))
  }

  @Test func `a blank is never counted as nothing`() {
    // Always on a reversed item is worth 5: leaving it out must not look like 0.
    let blank = assessor.score(Scales.pbq2006, [:])
    #expect(blank.scores.allSatisfy { $0.value == nil })
    #expect(blank.missing.count == 25)
  }

  @Test func `a cut-off is decided as soon as no answer can change it`() {
    // Nine items of EPDS at their most are 27: past 11 whatever the tenth says.
    let past = Sheet(for: Scales.epds, all: "1", but: ["1": "4", "2": "4", "4": "4", "9": ""])
    #expect(assessor.score(past).cutoff("total-11")?.isMet == true)
    let below = Sheet(
      for: Scales.epds, all: "4", but: ["1": "1", "2": "1", "4": "1", "9": ""])
    #expect(assessor.score(below).cutoff("total-11")?.isMet == false)
    #expect(assessor.score(below).score("total")?.possible == Tenths(0)...Tenths(3))
    let open = Sheet(for: Scales.epds, all: "4", but: ["9": ""])
    #expect(assessor.score(open).score("total")?.possible == Tenths(9)...Tenths(12))
    #expect(assessor.score(open).cutoff("total-11")?.isMet == nil)
    #expect(assessor.score(open).cutoff("total-13")?.isMet == false)
  }

  @Test func `of a guide the deeper items never opened are not missing`() {
    let found = assessor.score(Sheet(for: EarlyWeeks.pack))
    let core = EarlyWeeks.pack.items.filter { $0.kind == .rating && $0.isCore }.map(\.id)
    #expect(found.missing == core)
    let opened = assessor.score(EarlyWeeks.pack, ["closeness": "", "sleep": "not-asked"])
    #expect(Set(opened.missing) == Set(core + ["closeness", "sleep"]))
  }
}
