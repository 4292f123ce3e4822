import Foundation
import TestSupport
import Testing

/// `attune train course` and `attune train certificate`.
@Suite struct TrainCourseTests {
  private static let vignettes = [
    "at-the-door", "so-good-and-so-quiet", "young-parent", "a-loud-and-happy-house",
  ]

  /// Rated in full on one day; so many items of the first vignette otherwise than the authors.
  private func rate(
    _ store: TrainingStore, by rater: String = "hv-017", on day: String, wrong: Int = 0
  ) throws {
    for (number, vignette) in Self.vignettes.enumerated() {
      var change: [String: String?] = [:]
      if number == 0 {
        let expert = try store.expert(vignette)
        for item in try store.rated(vignette).prefix(wrong) {
          change[item] = expert[item] == "3" ? "2" : "3"
        }
      }
      try store.save(vignette, by: rater, on: day, number: number, change: change)
    }
  }

  @Test func `without a rating every course is open`() throws {
    let home = try Home()
    let found = try runAttune(home, "train", "course", "--json").json()
    #expect(found["practitioner"].text == "hv-017")
    #expect(found["passMark"].number == 0.8)
    #expect(found["recertifyMonths"].number == 12)
    #expect(found["courses"].list.map { $0["id"].text } == ["first-steps", "all-stages"])
    #expect(found["courses"].list.allSatisfy { $0["state"].text == "open" })
    #expect(found["drift"].list.isEmpty)
    expectRefusal(
      try runAttune(home, "train", "certificate", "first-steps"), 1,
      saying: "has no certificate yet: 0 of 4 families are rated")
  }

  @Test func `all rated as the panel passes, and others' ratings do not count`() throws {
    let home = try Home()
    let store = try TrainingStore(home)
    try rate(store, on: "2026-07-20")
    let found = try runAttune(home, "train", "course", "first-steps", "--json").json()
    #expect(found["courses"][0]["passed"][0]["on"].text == "2026-07-20")
    #expect(found["courses"][0]["passed"][0]["agreement"].number == 1)
    #expect(found["drift"][0]["agreement"].number == 1)
    let other = try runAttune(home, "train", "course", "first-steps", "--by", "hv-2", "--json")
    #expect(try other.json()["courses"][0]["state"].text == "open")
    expectRefusal(
      try runAttune(home, "train", "certificate", "first-steps", "--by", "hv-2"), 1,
      saying: "hv-2 has no certificate yet")
  }

  @Test func `a certificate is dated, in text and in HTML, and says TRAINING`() throws {
    let home = try Home()
    let store = try TrainingStore(home)
    try rate(store, on: "2026-07-20", wrong: 2)
    let text = try runAttune(home, "train", "certificate", "first-steps")
    #expect(text.status == 0, "\(text.errors)")
    for words in [
      "TRAINING", "CERTIFICATE of agreement in rating", "Practitioner: hv-017",
      "Passed: 20 July 2026", "To be renewed by: 20 July 2027", "The door was opened by dad",
      "authors' proposal", "No safety item was missed",
    ] { #expect(text.output.contains(words), "\(words): \(text.output)") }
    for line in text.output.split(separator: "\n") { #expect(line.count <= 80) }
    let file = home.path + "/c.html"
    let html = try runAttune(
      home, "train", "certificate", "first-steps", "--html", "--output", file)
    #expect(html.output == file + "\n")
    let page = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    #expect(page.contains("<!DOCTYPE html>") && page.contains("class=\"training\">TRAINING"))
    #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"))
    #expect(!text.output.contains("{{") && !page.contains("{{"))
    // Never over another file.
    expectRefusal(
      try runAttune(home, "train", "certificate", "first-steps", "--output", file), 73)
  }

  @Test func `the pass mark and the months are the configuration's`() throws {
    let home = try Home()
    let store = try TrainingStore(home)
    try rate(store, on: "2026-07-20", wrong: 2)
    try home.write(
      ".config/attune/config.json",
      #"{"practitioner": "hv-017", "passMark": 1, "recertifyMonths": 6}"#)
    let strict = try runAttune(home, "train", "course", "first-steps", "--json").json()
    #expect(strict["courses"][0]["state"].text == "open")
    #expect(strict["courses"][0]["passed"].list.isEmpty)
    try home.write(
      ".config/attune/config.json",
      #"{"practitioner": "hv-017", "passMark": 0.5, "recertifyMonths": 6}"#)
    let mild = try runAttune(home, "train", "course", "first-steps", "--json").json()
    #expect(mild["courses"][0]["until"].text == "2027-01-20")
  }

  /// The vignette in which the authors heard thoughts of self-harm and of harm to the baby.
  @Test func `a missed safety item is said first and keeps the course open`() throws {
    let home = try Home()
    let store = try TrainingStore(home)
    let all = [
      "after-a-loss", "after-a-hard-birth", "tied-drawers", "born-early", "two-mums",
      "the-television-is-on", "so-much-to-learn", "gran-in-charge",
    ]
    for (number, vignette) in all.enumerated() {
      try store.save(
        vignette, on: "2026-07-20", number: number,
        change: vignette == "tied-drawers" ? ["self-harm": "no"] : [:])
    }
    let found = try runAttune(home, "train", "course", "all-stages", "--json").json()
    #expect(found["courses"][0]["state"].text == "open")
    #expect(found["courses"][0]["agreement"].number == 1)
    #expect(found["courses"][0]["missedSafety"].number == 1)
    let lines = try runAttune(home, "train", "course", "all-stages").output
      .split(separator: "\n").map(String.init)
    let missed = lines.firstIndex { $0.contains("First: a safety item was missed") } ?? 99
    #expect(missed < lines.firstIndex { $0.contains("The families") } ?? 0)
    expectRefusal(
      try runAttune(home, "train", "certificate", "all-stages"), 1,
      saying: "A safety item was missed")
  }

  @Test func `doctor reminds of a certificate that runs out`() throws {
    let home = try Home()
    let store = try TrainingStore(home)
    try rate(store, on: "2020-07-20")
    let checks = try runAttune(home, "doctor", "--json").json()["checks"].list
    let texts = checks.filter { $0["name"].text == "certificate" }.compactMap { $0["text"].text }
    #expect(texts == ["First steps: was to be renewed by 20 July 2021."])
    let text = try runAttune(home, "train", "course", "first-steps").output
    #expect(text.contains("It is time to renew it"))
  }

  @Test func `Home says quietly which certificate runs out, on the screen and line by line`() throws
  {
    let home = try Home()
    let store = try TrainingStore(home)
    try rate(store, on: "2020-07-20")
    let line = "Certificate of First steps: was to be renewed by 20 July 2021."
    let tmux = try Tmux(home, quoted(attune))
    try tmux.sees(line)
    #expect(try runAttune(home, "--plain").output.contains(line))
    let other = try runAttune(home, "home", "--plain", "--practitioner", "hv-2").output
    #expect(!other.contains("Certificate of"))
    #expect(home.records.isEmpty)
  }

  @Test func `nothing is made for a reminder where nobody practised`() throws {
    let home = try Home()
    #expect(!(try runAttune(home, "--plain").output.contains("Certificate of")))
    #expect(home.files(".local/share/attune-training").isEmpty)
  }

  @Test func `the drift is printed as a chart with figures beside it`() throws {
    let home = try Home()
    let store = try TrainingStore(home)
    try rate(store, on: "2026-07-20")
    try rate(store, on: "2026-09-01", wrong: 20)
    let lines = try runAttune(home, "train", "course").output.split(separator: "\n")
    let first = lines.first { $0.contains("20 Jul 2026") } ?? ""
    let second = lines.first { $0.contains("1 Sep 2026") } ?? ""
    #expect(first.contains("100 %") && first.contains("#"))
    #expect(second.count { $0 == "#" } < first.count { $0 == "#" })
    #expect(lines.contains { $0.contains("agrees less than the days before it") })
  }

  @Test func `an unknown course is 66, and a broken one 65 while the others work`() throws {
    let home = try Home()
    expectRefusal(try runAttune(home, "train", "course", "none"), 66, saying: "there is no")
    try home.write(
      ".config/attune/prompts/courses/own.json",
      #"{"schema": "attune/course", "version": 1, "id": "own", "language": "en", "title": "O","#
        + #" "about": "B", "vignettes": ["nobody"]}"#)
    expectRefusal(
      try runAttune(home, "train", "course", "own"), 65,
      saying: "$.vignettes[0]: there is no vignette \"nobody\"")
    let found = try runAttune(home, "train", "course", "--json").json()
    #expect(found["courses"].list.count == 2)
    #expect(found["refused"].texts.count == 1)
    #expect(found["refused"].texts.first?.contains("courses/own.json") == true)
  }

  @Test func `a real store holds no courses`() throws {
    let home = try Home()
    try home.write(
      "care/store.json", #"{"schema": "attune/store", "version": 1, "setting": "care"}"#)
    expectRefusal(
      try runAttune(home, "train", "course", "--json", "--store", home.path + "/care"), 65)
  }
}
