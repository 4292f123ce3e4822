import Assessment
import Contracts
import StrictJSON
import Testing

struct FindingsJSONTests {
  private let level = LevelFinding(id: "emerging", number: 1, possible: 1...2)

  private var scale: PackFindings {
    PackFindings(
      pack: "epds", version: "1.2.0", digest: "sha256:b", missing: ["2"],
      scores: [
        ScoreFinding(
          id: "total", value: nil, possible: Tenths(count: 53)...Tenths(count: 73),
          range: Tenths(0)...Tenths(count: 73), higherIs: .worse,
          addends: [
            Addend(item: "10", answer: "1", value: Tenths(count: 23)),
            Addend(item: "2", answer: "declined", value: nil),
            Addend(item: "1", answer: nil, value: nil),
          ],
          cutoffs: [CutOffFinding(cutoff: Fixtures.cutoff, isMet: true, flags: false)])
      ], domains: [], level: nil,
      flags: [
        Flag(
          rule: "note/epds/total-5", lane: .note,
          because: [ItemReference(pack: "epds", item: "10")])
      ],
      warnings: [
        Warning(kind: .unverified, subjects: ["standing"]), Warning(kind: .role),
        Warning(kind: .age, subjects: ["total-5"]), Warning(kind: .stage),
        Warning(kind: .roleUnknown, subjects: ["total-5"]),
        Warning(kind: .safetyUnanswered, subjects: ["10"]),
      ])
  }

  @Test func `the findings of a scale are printed as the contract says`() {
    let text = FindingsJSON.pack(scale, shelf: Fixtures.shelf).compact()
    #expect(
      text
        == #"{"complete":false,"domains":[],"flags":[{"because":["10"],"lane":"note","#
        + #""rule":"note/epds/total-5","source":"Levis 2020","text":"Total: 5 or more; high, "#
        + #"not validated for this carer: use judgement (5 or more: a note)"}],"level":null,"#
        + #""missing":["2"],"pack":{"digest":"sha256:b","id":"epds","version":"1.2.0"},"#
        + #""scores":[{"addends":[{"answer":"1","item":"10","value":2.3},"#
        + #"{"answer":"declined","item":"2","value":null},"#
        + #"{"answer":null,"item":"1","value":null}],"cutoffs":[{"at":5,"#
        + #""direction":"at-or-above","flags":false,"id":"total-5","met":true,"#
        + #""note":"5 or more: a note","source":"Levis 2020"}],"higherIs":"worse","id":"total","#
        + #""name":"Total","possible":[5.3,7.3],"range":[0,7.3],"value":null}],"warnings":["#
        + #"{"kind":"unverified","text":"A standing line."},"#
        + #"{"kind":"role","text":"made for the parent who gave birth: use judgement"},"#
        + #"{"kind":"age","text":"made for antenatal and days 0 to 365: use judgement; "#
        + #"these raise no flag here: total-5"},"#
        + #"{"kind":"stage","text":"made for antenatal and days 0 to 365: use judgement"},"#
        + #"{"kind":"role-unknown","text":"the carer's role is not given; with it these could "#
        + #"flag: total-5"},"#
        + #"{"kind":"safety-unanswered","text":"safety not asked: 10"}]}"#)
  }

  @Test func `the findings of a guide name its domains, rules and safety words`() {
    let joy = ItemReference(pack: "early-weeks", item: "joy")
    let safety = ItemReference(pack: "early-weeks", item: "self-harm")
    let guide = PackFindings(
      pack: "early-weeks", version: "1.0.0", digest: "sha256:a", missing: [], scores: [],
      domains: [
        DomainFinding(
          id: "warmth", state: .watch, highest: .marked, because: ["joy"], isComplete: false)
      ], level: level,
      flags: [
        Flag(rule: "safety/early-weeks/self-harm", lane: .safety, because: [safety]),
        Flag(rule: "L1a", lane: .note, because: [joy]),
      ], warnings: [])
    #expect(
      FindingsJSON.pack(guide, shelf: Fixtures.shelf).compact()
        == #"{"complete":true,"domains":[{"because":["joy"],"id":"warmth","name":"Warmth","#
        + #""possible":["watch","marked"],"state":"watch"}],"flags":[{"because":["self-harm"],"#
        + #""lane":"safety","rule":"safety/early-weeks/self-harm","source":"CG192","#
        + #""text":"You noted: thoughts."},{"because":["joy"],"lane":"note","rule":"L1a","#
        + #""source":"M&O","text":"A rule."}],"level":{"atLeast":true,"id":"emerging","number":1,"#
        + #""possible":[1,2]},"missing":[],"#
        + #""pack":{"digest":"sha256:a","id":"early-weeks","version":"1.0.0"},"scores":[],"#
        + #""warnings":[]}"#)
  }

  @Test func `the flags of a whole visit name pack and item`() throws {
    let findings = Findings(
      packs: [scale], level: level, flags: scale.flags, offers: [], reasons: [],
      safetyNotAsked: [ItemReference(pack: "epds", item: "10")], history: [])
    let reader = JSONReader(FindingsJSON.record(findings, shelf: Fixtures.shelf))
    let flag = try reader.required("flags").elements()[0]
    #expect(try flag.required("because").elements()[0].string() == "epds/10")
    #expect(try reader.required("safetyNotAsked").elements()[0].string() == "epds/10")
    #expect(
      try reader.required("packs").required("epds").value
        == FindingsJSON.pack(scale, shelf: Fixtures.shelf))
  }

  @Test func `words that are not here are shown by their ids`() throws {
    let bare = FindingsJSON.pack(scale, shelf: PackShelf(packs: []))
    let reader = JSONReader(bare)
    #expect(try reader.required("scores").elements()[0].required("name").string() == "total")
    #expect(try reader.required("warnings").elements().count == 6)
  }
}
