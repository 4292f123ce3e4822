import Assessment
import AssessmentFixtures
import Contracts

/// Random values of everything that is written.
struct Anything {
  var source: SplitMix
  /// Whether names may be anything a keyboard or a paste can bring.
  let isWild: Bool

  init(_ seed: Int, isWild: Bool) {
    source = SplitMix(seed: UInt64(truncatingIfNeeded: seed))
    self.isWild = isWild
  }

  mutating func flip() -> Bool { Bool.random(using: &source) }
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }
  mutating func maybe<Value>(_ make: (inout Anything) -> Value) -> Value? {
    flip() ? make(&self) : nil
  }
  mutating func one<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

  mutating func text() -> String {
    let tame = ["mum", "B-0142", "when he grips my finger", "ŵ ŷ é", "1", "gran’s 👶🏽"]
    let wild = [
      "", " ", "\"", "\\", "a\nb\r\t", "\u{1B}[31m", "\u{7F}\u{85}", "a/b", "\u{202E}x",
      "e\u{301}", "{\"a\":1}", "crc32:00000000", "\u{0}",
    ]
    return isWild ? one(tame + wild) : one(tame)
  }

  mutating func date() -> CalendarDate { CalendarDate(dayNumber: number(-10_000...40_000)) }
  mutating func moment() -> Moment {
    Moment(
      milliseconds: Int64(number(-1_000_000_000_000...4_000_000_000_000)),
      offset: number(-56...56) * 900)
  }
  mutating func id() -> String {
    RecordID.make(
      milliseconds: Int64(number(0...4_000_000_000_000)), random: (source.next(), source.next()))
  }

  mutating func identity() -> Identity {
    Identity(
      setting: one([.care, .training]),
      baby: Baby(
        reference: text(), twin: maybe { _ in "B" }, nhsNumber: maybe { _ in "9434765919" },
        born: nil, due: maybe { $0.date() }, weeksEarly: maybe { $0.number(0...18) }),
      carer: Carer(
        key: text(), relation: text(), role: one(Role.allCases), language: maybe { $0.text() },
        interpreter: maybe { $0.one(Carer.Interpreter.allCases) }),
      contact: Contact(
        at: moment(), stage: one(Stage.allCases),
        present: (0..<number(0...2)).map { _ in text() },
        safeToTalk: one(Contact.SafeToTalk.allCases)),
      practitioner: text(), team: maybe { $0.text() })
  }

  mutating func reference() -> ItemReference {
    ItemReference(pack: one(["early-weeks", "epds"]), item: one(["joy", "self-harm", "1", "10"]))
  }

  mutating func sheet(_ pack: Pack, opened: Bool) -> Sheet {
    var sheet = Sheet(for: pack)
    for (position, item) in pack.items.enumerated() {
      var answers: [Answer] = [.untouched, .absent(.declined), .absent(.notAsked)]
      if opened { answers.append(.opened) }
      if item.isObserved { answers.append(.absent(.notSeen)) }
      answers += item.options.indices.map { .option(UInt8($0)) }
      sheet[position] = one(answers)
      sheet.notes[position] = maybe { $0.text() }
      sheet.texts[position] = maybe { $0.text() }
    }
    if pack.kind == .instrument { sheet.checked = maybe { $0.one(Checking.allCases) } }
    return sheet
  }

  mutating func response(_ trigger: ItemReference, changed: Bool) -> SafetyResponse {
    var outcomes: [SafetyResponse.Outcome] = [
      .acted(text(), with: maybe { $0.text() }, at: maybe { $0.moment() }),
      .notActed(because: text()),
    ]
    if changed { outcomes.append(.changed(because: text())) }
    return SafetyResponse(trigger: trigger, outcome: one(outcomes))
  }

  mutating func decision() -> Decision {
    Decision(
      agrees: flip(), level: maybe { $0.number(0...3) }, reason: text(),
      offers: (0..<number(0...2)).map { _ in
        Decision.Offer(
          service: text(), kind: one(Decision.Offer.Kind.allCases),
          response: one(Decision.Offer.Response.allCases))
      },
      consent: maybe { $0.one(Decision.Consent.allCases) }, plan: maybe { $0.text() },
      nextContact: maybe { $0.date() })
  }
}
