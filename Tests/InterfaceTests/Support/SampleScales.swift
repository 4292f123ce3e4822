import Assessment
import PromptLibrary
import Screen

@testable import Interface

/// The small guide with a part on how the carer is, and every scale that comes with the program.
enum SampleScales {
  static let library: VisitLibrary = {
    let prompts = PromptLibrary.builtInOrEmpty
    let ids = prompts?.packIDs ?? []
    let scales = ids.compactMap { try? prompts?.pack($0) }.filter { $0.kind == .instrument }
    let texts = scales.compactMap { try? prompts?.text(of: $0) }
    let rules = try? prompts?.levelRules()
    return VisitLibrary(
      packs: [guide] + scales, texts: [SampleGuide.text] + texts,
      rules: rules ?? SampleGuide.rules)
  }()

  private static let guide = Pack(
    id: "early-weeks", version: "1.0.0", digest: "sha256:sample", kind: .guide,
    stage: .earlyWeeks, licence: "test", source: "test",
    validity: Validity(roles: [], ageDays: 0...60, stages: [.earlyWeeks]),
    sections: ["ask", "how-are-you", "safety"], domains: ["warmth"],
    items: [
      Item(id: "words", section: "ask", kind: .rating, isCore: true, domain: "warmth"),
      Item(id: "joy", section: "how-are-you", kind: .rating, isCore: true, domain: "warmth"),
      Item(
        id: "baby-unsafe", section: "safety", kind: .choice, isCore: true,
        options: [AnswerOption(code: "yes", isSafety: true), AnswerOption(code: "no")]),
    ])

  /// A visit at the page of the short scales.
  static func atHowAreYou(size: Size = Driver.wide) -> Driver {
    var driver = Driver.visit(size: size, library: library, services: SampleGuide.services)
    driver.keys("<enter><right><right>")
    return driver
  }

  /// A form opened from Home, not saved, past what stands before its first item.
  static func unsaved(_ pack: String, size: Size = Driver.wide) -> Driver {
    var driver = Driver(size: size, library: library, services: SampleGuide.services)
    driver.keys("s")
    let index = library.scales.firstIndex { $0.packs.contains(pack) } ?? 0
    for _ in 0..<index { driver.key(.down) }
    driver.key(.enter)
    if case .formCheck = driver.model.top {
      driver.keys((library.packs[pack]?.formCheck ?? "") + "<enter>")
    }
    driver.keys("2")
    // Neither the carer nor the baby's age is said.
    if case .scaleContact = driver.model.top { driver.keys("<f10>") }
    driver.keys("<enter>")
    return driver
  }
}

extension PromptLibrary {
  fileprivate static var builtInOrEmpty: PromptLibrary? { try? PromptLibrary() }
}
