import Assessment
import Screen

@testable import Interface

/// The same scales where a service laid its own, made-up wording over the GAD-2.
enum SampleWording {
  static let first = "Made-up line one"
  static let options = [
    "0": "made-up never", "1": "made-up some", "2": "made-up often", "3": "all",
  ]

  static let library: VisitLibrary = {
    let plain = SampleScales.library
    let texts = plain.texts.values.map { $0.pack == "gad-2" ? worded($0) : $0 }
    return VisitLibrary(
      packs: Array(plain.packs.values), texts: texts, rules: plain.rules,
      unworded: plain.texts.values.filter { $0.pack == "gad-2" })
  }()

  private static func worded(_ text: PackText) -> PackText {
    PackText(
      pack: text.pack, language: text.language, title: text.title, shortTitle: text.shortTitle,
      about: text.about, sections: text.sections,
      items: [
        "1": .init(title: "Made-up title one", say: first, options: options),
        "2": .init(title: "Made-up title two", say: "Made-up line two", options: options),
      ],
      scores: text.scores, cutoffs: text.cutoffs, entry: text.entry)
  }

  /// The form opened from Home and not saved, before its first item.
  static func opened(size: Size = Driver.wide) -> Driver {
    var driver = Driver(size: size, library: library, services: SampleGuide.services)
    driver.keys("s")
    let index = library.scales.firstIndex { $0.packs == ["gad-2"] } ?? 0
    for _ in 0..<index { driver.key(.down) }
    driver.keys("<enter>2")
    return driver
  }
}
