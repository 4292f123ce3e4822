import Assessment
import Exchange
import Interface
import Testing

/// The letters to colleagues.
struct ProfessionalLetterTests {
  @Test func `a referral says who, why down to the answers, what adds up, consent and strengths`()
    throws
  {
    let text = try SampleFamily().text(.referral)
    for part in [
      "B-0142", "NHS number 9434765919", "mum, speaks Polish", "Interpreter needed (Polish)",
      "To: Parent-infant team", "The carer has agreed to this.", "rang the duty desk",
      "What brings you joy: 0", "Your mood: 3", "a night's sleep", "Family support",
      "Adds up from (item: answer = points) 1: 2 = 1",
      "20 October 2026: Listening visit, accepted",
      "debt and a move", "1 December 2026",
    ] { #expect(text.contains(part), "\(part) is missing") }
  }

  @Test func `a referral names the service, not the rules' line to the practitioner`() throws {
    var family = try SampleFamily()
    family.visit.decision?.offers = [
      .init(
        service: "Offer referral to the specialised parent-infant relationship team, with consent",
        kind: .referral, response: .accepted)
    ]
    let text = try family.text(.referral)
    #expect(text.contains("Specialised parent-infant relationship team: accepted"))
    #expect(!text.contains("with consent"))
  }

  @Test func `notes and answers about harm come into a referral by a tick only`() throws {
    let family = try SampleFamily()
    let text = try family.text(.referral)
    #expect(!text.contains("cried when she said it"))
    #expect(!text.contains("Frightened of someone: Yes"))
    let more = try family.text(
      .referral, with: ["note/early-weeks/three-words", "answer/early-weeks/abuse-danger"])
    #expect(more.contains("cried when she said it"))
    #expect(more.contains("Frightened of someone: Yes"))
  }

  @Test func `a safety event can be taken out of a letter`() throws {
    let text = try SampleFamily().text(
      .referral, without: ["safety/early-weeks/abuse-danger"])
    #expect(!text.contains("duty desk"))
  }

  @Test(arguments: [Decision.Consent.refused, .notAsked, nil])
  func `without consent no referral is written, unless the reason stands in it`(
    consent: Decision.Consent?
  ) throws {
    var family = try SampleFamily()
    family.visit.decision?.consent = consent
    #expect(throws: LetterRefusal.noConsent) { try family.text(.referral) }
    #expect(throws: LetterRefusal.noConsent) { try family.text(.referral, withoutConsent: " ") }
    let text = try family.text(.referral, withoutConsent: "a child is at risk")
    #expect(text.contains("Sent without consent, because: a child is at risk"))
  }

  @Test func `a consultation note names nobody without consent`() throws {
    var family = try SampleFamily()
    #expect(try family.text(.consultation).contains("B-0142"))
    family.visit.decision?.consent = .notAsked
    let text = try family.text(.consultation)
    #expect(!text.contains("B-0142"))
    #expect(!text.contains("9434765919"))
    #expect(text.contains("the family is not named"))
  }

  @Test func `a part that is not there is refused with those that are`() throws {
    let family = try SampleFamily()
    #expect {
      try family.text(.carer, with: ["note/early-weeks/joy"])
    } throws: { error in
      guard case LetterRefusal.noPart("note/early-weeks/joy", let known) = error else {
        return false
      }
      return known.contains("note/early-weeks/three-words")
    }
  }

  @Test func `a letter to a colleague says what stands now, and that it was corrected`() throws {
    var family = try SampleFamily()
    #expect(!(try family.text(.referral).contains("was corrected")))
    family.say(
      .amendment(
        Amendment(
          about: "019ab000-0000-7000-8000-0000000000a1",
          changes: [.init(field: "packs/early-weeks/answers/mood", old: "3", new: "1")],
          reason: "misheard")))
    for kind in [LetterKind.referral, .consultation] {
      for form in LetterTemplates.Form.allCases {
        let text = try family.text(kind, form)
        #expect(text.contains("was corrected on 24 November 2026"), "\(kind) \(form)")
        #expect(!text.contains("Your mood: 3"))
        #expect(!text.contains("misheard"))
      }
    }
    #expect(!(try family.text(.carer).contains("corrected")))
  }

  @Test func `no appointment is asked for once there was one`() throws {
    let ask = "Would you please offer this family an appointment?"
    var family = try SampleFamily()
    family.say(.outcome(outcome(.sent, "Parent-infant team")))
    family.say(.outcome(outcome(.firstAppointment, "Women's refuge")))
    #expect(try family.text(.referral).contains(ask))
    family.say(.outcome(outcome(.firstAppointment, "Parent-infant team")))
    for form in LetterTemplates.Form.allCases {
      let text = try family.text(.referral, form)
      #expect(!text.contains(ask) && text.contains("You first saw this family on"))
    }
    family.say(.outcome(outcome(.ended, nil)))
    #expect(try family.text(.referral).contains("Your work with this family ended on"))
  }

  private func outcome(_ event: VisitOutcome.Event, _ service: String?) -> VisitOutcome {
    VisitOutcome(
      about: "019ab000-0000-7000-8000-0000000000a1", service: service, event: event,
      on: SampleFamily.today)
  }
}
