import Assessment
import Exchange
import Foundation
import Interface
import Testing

/// What is typed may hold anything: in a letter it is text and nothing else.
struct HostileTextTests {
  static let hostile = [
    "<script>alert(1)</script>", "</li></ul><img src=x onerror=alert(1)>", "{{record}}",
    "{{{record}}}", "{{#strengths}}", "\"' onmouseover='x", "&lt;b&gt;",
    "\u{1B}[2J\u{1B}]0;x\u{07}",
    "\u{202E}evil\u{202C}", "line\nbreak\r\nhere", "zero\u{200B}width", "a\u{08}b",
  ]

  private func family(_ text: String) throws -> SampleFamily {
    var family = try SampleFamily()
    family.visit.carer.relation = text
    family.visit.carer.language = text
    family.visit.baby.reference = text
    family.visit.practitioner = text
    family.visit.complexity = text
    family.visit.decision?.plan = text
    family.visit.decision?.offers = [.init(service: text, kind: .other, response: .accepted)]
    family.visit.sheets[0].notes[0] = text
    family.visit.safety = [
      SafetyResponse(trigger: SampleFamily.trigger, outcome: .acted(text, with: text, at: nil))
    ]
    return family
  }

  @Test(arguments: LetterKind.allCases, hostile)
  func `hostile text is shown and never obeyed`(kind: LetterKind, text: String) throws {
    let family = try family(text)
    let all = family.composer(kind).parts.map(\.id)
    let html = try family.text(kind, .html, with: all)
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("onmouseover='"))
    let clean = try SampleFamily().text(
      kind, .html, with: SampleFamily().composer(kind).parts.map(\.id))
    #expect(HostileTextTests.tags(html) == HostileTextTests.tags(clean))
    for form in LetterTemplates.Form.allCases {
      let letter = try family.text(kind, form, with: all)
      for scalar in letter.unicodeScalars where scalar != "\n" {
        #expect(scalar.value >= 0x20 && scalar.value != 0x7F, "control U+\(scalar.value)")
        #expect(![0x202E, 0x202C, 0x200B].contains(scalar.value))
      }
    }
    if text.hasPrefix("{{") {
      #expect(try family.text(kind, with: all).contains(text))
    }
  }

  /// The kinds of tags a page is made of.
  static func tags(_ html: String) -> Set<String> {
    Set(
      html.split(separator: "<").dropFirst().map {
        String($0.prefix { $0.isLetter || $0 == "/" || $0 == "!" })
      })
  }

  @Test(arguments: LetterKind.allCases)
  func `a page reaches for nothing outside itself`(kind: LetterKind) throws {
    let html = try SampleFamily().text(kind, .html)
    for reach in ["http://", "https://", "src=", "url(", "@import", "<link", "<script"] {
      #expect(!html.contains(reach), "\(reach)")
    }
    #expect(html.contains("default-src 'none'"))
  }

  @Test func `a template that is missing or broken is refused with its file`() throws {
    #expect(throws: LetterTemplates.Refusal.self) { try LetterTemplates { _ in nil } }
    do throws(LetterTemplates.Refusal) {
      _ = try LetterTemplates { name in
        name == "carer.en.html.mustache" ? "a\n{{#open}}" : "x"
      }
      Issue.record("it was taken")
    } catch {
      #expect(error.message.hasPrefix("carer.en.html.mustache: line 2: it is not a Mustache"))
    }
  }
}
