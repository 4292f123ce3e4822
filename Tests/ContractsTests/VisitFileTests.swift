import Assessment
import Contracts
import StrictJSON
import Testing

private func read(_ text: String) throws -> Visit {
  try VisitFile.read(try JSONReader.parse(Array(text.utf8)), shelf: Fixtures.shelf)
}

private let sample = """
  {"schema": "attune/visit", "version": 1, "setting": "care",
   "baby": {"reference": "B-0142", "twin": "A", "nhsNumber": "943 476 5919",
            "born": "2026-05-01", "weeksEarly": 3},
   "carer": {"key": "1", "relation": "mum", "role": "gave-birth", "interpreter": "none"},
   "contact": {"at": "2026-06-01T14:20:00+01:00", "stage": "early-weeks", "safeToTalk": "yes"},
   "practitioner": "hv-017",
   "packs": {"epds": {"answers": {"1": 2}},
             "early-weeks": {"answers": {"joy": "1", "self-harm": "yes"}}},
   "safety": [{"trigger": "early-weeks/self-harm", "action": "stayed", "with": "GP"}],
   "complexity": {"reason": "three moves"},
   "decision": {"agrees": false, "level": 2, "reason": "known to me",
                "offers": [{"service": "pit", "kind": "referral", "response": "accepted"}],
                "consent": "given", "plan": "see alone", "nextContact": "2026-06-15"}}
  """

struct VisitFileTests {
  @Test func `a whole visit is read`() throws {
    let visit = try read(sample)
    #expect(visit.dyad.description == "B-0142-A/1")
    #expect(visit.baby.nhsNumber == "9434765919")
    #expect(visit.sheets.map(\.pack) == ["early-weeks", "epds"])
    #expect(visit.contact.at.description == "2026-06-01T14:20:00+01:00")
    #expect(visit.complexity == "three moves")
    #expect(visit.decision?.nextContact == CalendarDate("2026-06-15"))
    #expect(
      visit.safety == [
        SafetyResponse(
          trigger: ItemReference(pack: "early-weeks", item: "self-harm"),
          outcome: .acted("stayed", with: "GP", at: nil))
      ])
  }

  @Test(arguments: [
    ("\"attune/visit\"", "\"attune/record\"", "$.schema: expected \"attune/visit\", "),
    ("\"version\": 1", "\"version\": 2", "$.version: version 2 was written by a newer program"),
    ("\"version\": 1", "\"version\": \"1\"", "$.version: expected a whole number, found text"),
    ("\"care\"", "\"ward\"", "$.setting: \"ward\" is not one of care, training"),
    ("\"B-0142\"", "\" \"", "$.baby.reference: is blank"),
    ("\"B-0142\"", "\"B/1\"", "$.baby.reference: may not hold \"/\""),
    ("\"B-0142\"", "\"B\\u001b\"", "$.baby.reference: holds a control character"),
    ("\"twin\": \"A\"", "\"twin\": \"a\"", "$.baby.twin: \"a\" is not one capital letter"),
    ("943 476 5919", "943", "$.baby.nhsNumber: \"943\" is not an NHS number of ten digits"),
    ("2026-05-01", "2026-05-32", "$.baby.born: \"2026-05-32\" is not a date"),
    ("2026-05-01", "2026-07-01", "$.baby.born: the birth is after the contact"),
    (
      "\"stage\": \"early-weeks\"", "\"stage\": \"antenatal\"",
      "$.baby.born: the baby was born before this antenatal contact"
    ),
    ("\"weeksEarly\": 3", "\"weeksEarly\": 19", "$.baby.weeksEarly: 19 is not between 0 and 18"),
    ("\"relation\": \"mum\",", "", "$.carer: \"relation\" is missing"),
    ("gave-birth", "mother", "$.carer.role: \"mother\" is not one of gave-birth, other-parent"),
    ("14:20:00+01:00", "14:20", "$.contact.at: \"2026-06-01T14:20\" is not a moment"),
    ("\"safeToTalk\": \"yes\"", "\"safeToTalk\": true", "$.contact.safeToTalk: expected text"),
    ("\"epds\": {", "\"pbq\": {", "$.packs.pbq: there is no pack \"pbq\""),
    ("\"joy\": \"1\"", "\"joy\": \"4\"", "$.packs[\"early-weeks\"].answers.joy: \"4\" is no"),
    (
      "{\"trigger\": \"early-weeks/self-harm\", \"action\": \"stayed\", \"with\": \"GP\"}", "",
      "$: \"safety\" has no entry for early-weeks/self-harm"
    ),
    ("\"action\": \"stayed\"", "\"action\": \"\"", "$.safety[0].action: is blank"),
    (
      "\"action\": \"stayed\"", "\"changedBecause\": \"x\"",
      "$.safety[0].changedBecause: unknown key"
    ),
    (
      "\"action\": \"stayed\"", "\"notActedBecause\": \"x\"",
      "$.safety[0].with: goes with \"action\""
    ),
    ("\"action\": \"stayed\", ", "", "$.safety[0]: say what was done"),
    (
      "early-weeks/self-harm\"", "epds/10\"",
      "$.safety[0].trigger: no answer of this visit raises epds/10"
    ),
    ("early-weeks/self-harm\"", "self-harm\"", "$.safety[0].trigger: \"self-harm\" is not written"),
    (
      "\"safety\": [", "\"safety\": [{\"trigger\": \"early-weeks/self-harm\", \"action\": \"a\"},",
      "$.safety[1].trigger: early-weeks/self-harm has an entry already"
    ),
    ("\"reason\": \"known to me\",", "", "$.decision: \"reason\" is missing"),
    ("\"known to me\"", "\" \"", "$.decision.reason: is blank"),
    ("\"level\": 2", "\"level\": 4", "$.decision.level: 4 is not between 0 and 3"),
    ("\"level\": 2", "\"level\": 2.0", "$.decision.level: expected a whole number"),
    ("\"accepted\"", "\"yes\"", "$.decision.offers[0].response: \"yes\" is not one of offered"),
    ("\"consent\": \"given\"", "\"consent\": \"yes\"", "$.decision.consent: \"yes\" is not one"),
    ("\"plan\"", "\"plans\"", "$.decision.plans: unknown key"),
    ("\"practitioner\": \"hv-017\",", "", "$: \"practitioner\" is missing"),
    ("\"complexity\"", "\"complex\"", "$.complex: unknown key"),
    ("{\"reason\": \"three moves\"}", "{}", "$.complexity: \"reason\" is missing"),
  ])
  func `a visit with one thing wrong is refused with its path`(
    part: String, replacement: String, start: String
  ) throws {
    let text = replaced(sample, part, replacement)
    #expect(text != sample)
    #expect {
      try read(text)
    } throws: { error in
      let message = (error as? JSONShapeError)?.message ?? "\(error)"
      if !message.hasPrefix(start) { Issue.record("\(message)") }
      return message.hasPrefix(start)
    }
  }

  @Test(arguments: 0..<300) func `a visit that is written reads back equal`(seed: Int) throws {
    var anything = Anything(seed, isWild: false)
    var visit = Visit(
      setting: .care, baby: Baby(reference: "x"),
      carer: Carer(key: "1", relation: "x", role: .gaveBirth),
      contact: Contact(at: anything.moment(), stage: .toddler, safeToTalk: .yes),
      practitioner: "x", sheets: [])
    let identity = anything.identity()
    visit.setting = identity.setting
    visit.baby = identity.baby
    visit.carer = identity.carer
    visit.contact = identity.contact
    visit.practitioner = identity.practitioner
    visit.sheets = [Fixtures.guide, Fixtures.scale].map { anything.sheet($0, opened: false) }
    let safetyAnswers: [(Int, Int, ItemReference)] = [
      (0, 3, ItemReference(pack: "early-weeks", item: "self-harm")),
      (1, 2, ItemReference(pack: "epds", item: "10")),
    ]
    for (sheet, position, trigger) in safetyAnswers {
      let raising: Answer = sheet == 0 ? .option(1) : .option(0)
      guard visit.sheets[sheet][position] == raising else { continue }
      visit.safety.append(anything.response(trigger, changed: false))
    }
    visit.complexity = anything.maybe { $0.text() }
    visit.decision = anything.decision()
    let text = VisitFile.write(visit, shelf: Fixtures.shelf).pretty()
    #expect(try read(text) == visit)
  }
}

private func replaced(_ text: String, _ part: String, _ replacement: String) -> String {
  guard let range = text.firstRange(of: part) else { return text }
  return text.replacingCharacters(in: range, with: replacement)
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
