import Assessment
import Screen

@testable import Interface

extension Scene {
  private static let path = "~/.local/share/attune"

  private static func draft(_ number: Int, _ baby: String, isOpen: Bool = false) -> DraftRow {
    DraftRow(
      id: "019ab000-0000-7000-8000-00000000010\(number)", baby: baby, relation: "mum",
      stage: .earlyWeeks, updated: Moment(milliseconds: 1_795_428_000_000, offset: 0), done: 9,
      all: 20, hasOpenSafety: isOpen)
  }

  private static let broken = DraftRow(
    id: "broken", baby: "~/drafts/x.jsonl", relation: "", stage: nil, updated: nil, done: 0, all: 0,
    hasOpenSafety: false, problem: "line 1: not JSON")

  /// Keys pressed where the kind of letter is asked.
  private static func letter(
    _ name: String, _ keys: String, consent: Decision.Consent = .given
  ) -> Scene {
    home(name, "l<enter>m" + keys, home: HomeSummary(saved: 2, path: path)) { driver in
      driver.records = SampleGuide.rows
      driver.opened = SampleGuide.opened(consent: consent)
    }
  }

  static let homeScenes: [Scene] = [
    home("home", ""),
    home(
      "home-with-visits", "",
      home: HomeSummary(drafts: [draft(1, "B-0142")], saved: 148_203, unreadable: 2, path: path)),
    home(
      "home-safety-waits", "",
      home: HomeSummary(
        drafts: [draft(1, "B-0142"), draft(2, "B-0977-A", isOpen: true)], saved: 3, path: path)),
    home(
      "home-folder-problem", "",
      home: HomeSummary(problem: "/srv/attune: it belongs to somebody else")),
    Scene("home-training") { size in Driver(size: size, setting: .training) },
    Scene("first-run") { size in Driver(size: size, configuration: Configuration()) },
    Scene("first-run-without-a-code") { size in
      var driver = Driver(size: size, configuration: Configuration())
      driver.keys("<f10>")
      return driver
    },
    home("someone-else", "i"),
    home(
      "carry-on", "c",
      home: HomeSummary(
        drafts: [draft(1, "B-0142"), broken, draft(2, "B-0977-A", isOpen: true)], path: path)),
    home("home-help", "?"),
    home("home-palette", ":sta"),
    home("saved", "l", home: HomeSummary(saved: 2, unreadable: 1, path: path)) { driver in
      driver.records = SampleGuide.rows
      driver.unreadable = [
        UnreadableRow(path: "records/2026/11/x.json", reason: "line 3: a comma is missing")
      ]
    },
    home("record", "l<enter>", home: HomeSummary(saved: 2, path: path)) { driver in
      driver.records = SampleGuide.rows
      driver.opened = SampleGuide.opened
    },
    home("record-end", "l<enter><end>", home: HomeSummary(saved: 2, path: path)) { driver in
      driver.records = SampleGuide.rows
      driver.opened = SampleGuide.opened
    },
    letter("letter-kinds", ""),
    letter("letter-parts", "<enter>"),
    letter("letter-parts-carer", "<down><down><enter>"),
    letter("letter-without-consent", "<enter><end><enter>", consent: .refused),
    letter("letter-written", "<down><down><enter><enter><end><enter>"),
    home(
      "saved-while-safety-waits", "l",
      home: HomeSummary(drafts: [draft(2, "B-0977-A", isOpen: true)], saved: 2, path: path)
    ) { driver in driver.records = SampleGuide.rows },
  ]
}
