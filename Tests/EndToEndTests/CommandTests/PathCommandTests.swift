import Foundation
import TestSupport
import Testing

/// `attune timeline`, `attune due` and the guard against a wrong family.
@Suite struct PathCommandTests {
  private func save(
    _ home: Home, at: String = "2026-06-01T14:20:00+01:00", _ changes: [String: String] = [:],
    _ arguments: String...
  ) throws -> Ended {
    var text = try Examples.text("visit/good/calm.json").replacingOccurrences(
      of: "2026-06-01T14:20:00+01:00", with: at)
    for (old, new) in changes { text = text.replacingOccurrences(of: old, with: new) }
    return try runProgram(
      attune, ["new", "--from", "-", "--json"] + arguments, input: text,
      environment: home.environment)
  }

  private func day(_ offset: Int) -> String {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withFullDate]
    return formatter.string(from: Date().addingTimeInterval(Double(offset) * 86_400))
  }

  @Test func `a timeline is one dyad's contacts, oldest first, with what each found`() throws {
    let home = try Home()
    #expect(try save(home).status == 0)
    #expect(
      try save(home, at: "2026-05-20T10:00:00+01:00", [#""joy": "0""#: #""joy": "2""#]).status == 0)
    #expect(try save(home, [#""key": "1""#: #""key": "2""#]).status == 0)
    let output = try runAttune(home, "timeline", "B-0142/1", "--json").json()
    #expect(output.keys == ["dyad", "count", "contradicting", "contacts", "scores"])
    #expect(output["count"].number == 2)
    #expect(output["contacts"][0]["at"].text == "2026-05-20T10:00:00+01:00")
    #expect(output["contacts"][0]["domains"]["warmth"].text == "concern")
    #expect(output["contacts"][1]["ageDays"].number == 21)
    let said = try runAttune(home, "timeline", "B-0142/1")
    #expect(said.status == 0)
    #expect(said.output.contains("20 May 2026  1 week 2 days"))
  }

  @Test(arguments: [("B-0142", 64), ("/1", 64), ("B-0142/1/2", 64), ("B-9/1", 1)])
  func `what is no dyad, or one nobody knows, is named`(dyad: String, status: Int32) throws {
    expectRefusal(try runAttune(try Home(), "timeline", dyad, "--json"), status)
  }

  @Test func `two stores merged in either order give the same timeline`() throws {
    let (one, other) = (try Home(), try Home())
    for date in ["2026-05-15", "2026-05-25"] {
      #expect(try save(one, at: "\(date)T10:00:00+01:00").status == 0)
    }
    #expect(try save(other, at: "2026-05-20T10:00:00+01:00").status == 0)
    var printed: [String] = []
    for homes in [[one, other], [other, one]] {
      let merged = try Home()
      for home in homes {
        let to = merged.path + "/.local/share"
        try FileManager.default.createDirectory(atPath: to, withIntermediateDirectories: true)
        _ = try runProgram("cp", ["-rn", home.path + "/.local/share/attune", to])
      }
      printed.append(try runAttune(merged, "timeline", "B-0142/1", "--json").output)
    }
    #expect(printed[0] == printed[1])
    #expect(try Tree(parsing: printed[0])["count"].number == 3)
  }

  @Test func `an empty store has nothing due`() throws {
    let output = try runAttune(try Home(), "due", "--json").json()
    #expect(output.keys == ["today", "country", "count", "overdue", "thisWeek", "entries"])
    #expect(output["country"].text == "wales")
    #expect(output["count"].number == 0)
  }

  @Test(arguments: [
    (#""safeToTalk": "yes""#, #""safeToTalk": "yes", "present": ["dad"]"#),
    (#""safeToTalk": "yes""#, #""safeToTalk": "no""#),
    (#""safeToTalk": "yes""#, #""safeToTalk": "unknown""#),
    (#""role": "gave-birth""#, #""role": "gave-birth", "language": "cy", "interpreter": "family""#),
  ])
  func `a visit that was not private asks to see them alone, until one was`(
    old: String, new: String
  ) throws {
    let home = try Home()
    let born = [#""born": "2026-05-11""#: #""born": "\#(day(-21))""#]
    // What is not asked in company is said so.
    let company = [
      old: new, #""self-harm": "no""#: #""self-harm": "not-asked""#,
      #""harm-to-baby": "no""#: #""harm-to-baby": "not-asked""#,
      #""abuse-danger": "no""#: #""abuse-danger": "not-asked""#,
    ]
    let ended = try save(home, at: day(-3) + "T10:00:00+00:00", born.merging(company) { $1 })
    #expect(ended.status == 0, "\(ended.errors)")
    func alone() throws -> [Tree] {
      try runAttune(home, "due", "--json").json()["entries"].list
        .filter { $0["reason"].text == "see-alone" }
    }
    let entry = try #require(alone().first)
    #expect(try alone().count == 1)
    #expect(entry["dyad"].text == "B-0142/1")
    #expect(entry["from"].text == day(-3))
    #expect(entry["text"].text == "see alone: the last visit was not private")
    #expect(try entry["records"].texts == [ended.json()["id"].text])
    #expect(try runAttune(home, "due").output.contains("see alone"))
    #expect(try save(home, at: day(-1) + "T10:00:00+00:00", born).status == 0)
    #expect(try alone().isEmpty)
  }

  @Test func `an agreed contact that passed is overdue, and is one practitioner's`() throws {
    let home = try Home()
    let born = day(-41)
    let ended = try save(
      home, at: day(-20) + "T10:00:00+00:00",
      [
        #""born": "2026-05-11""#: #""born": "\#(born)""#,
        #""agrees": true"#: #""agrees": true, "nextContact": "\#(day(-3))""#,
      ])
    #expect(ended.status == 0, "\(ended.errors)")
    let output = try runAttune(home, "due", "--json").json()
    let entry = try #require(output["entries"].list.first { $0["reason"].text == "next-contact" })
    #expect(entry["status"].text == "overdue")
    #expect(entry["dyad"].text == "B-0142/1")
    #expect(entry["by"].text == day(-3))
    #expect((output["overdue"].number ?? 0) >= 1)
    #expect(try runAttune(home, "due", "--by", "hv-017", "--json").json()["count"].number != 0)
    #expect(try runAttune(home, "due", "--by", "hv-999", "--json").json()["count"].number == 0)
    #expect(try runAttune(home, "due").output.contains("overdue since"))
  }

  @Test func `a birth that an earlier visit contradicts stops with both shown`() throws {
    let home = try Home()
    #expect(try save(home).status == 0)
    let other = [#""born": "2026-05-11""#: #""born": "2026-05-12""#]
    expectRefusal(try save(home, other), 65, saying: "2026-05-11")
    #expect(try save(home, other).errors.contains("2026-05-12"))
    #expect(home.records.count == 1)
    #expect(try save(home, other, "--another-baby").status == 0)
    let output = try runAttune(home, "timeline", "B-0142/1", "--json").json()
    #expect(output["count"].number == 1)
    #expect(output["contradicting"].number == 1)
  }

  @Test func `why a stage was chosen stands in the record`() throws {
    let home = try Home()
    try runAttune(home, "new", "--from", Examples.path("visit/good/stage-reason.json"))
    let record = try Tree(parsing: String(contentsOfFile: home.records[0], encoding: .utf8))
    #expect(record["contact"]["stageReason"].text?.contains("hospital") == true)
  }

  @Test func `what does not exist here is the record's unmet need`() throws {
    let home = try Home()
    let offer =
      #"{"service": "Parent-infant team", "kind": "consultation", "response": "no-service-here"}"#
    let ended = try save(home, [#""agrees": true"#: #""agrees": true, "offers": [\#(offer)]"#])
    #expect(ended.status == 0, "\(ended.errors)")
    let record = try Tree(parsing: String(contentsOfFile: home.records[0], encoding: .utf8))
    #expect(record["unmetNeed"][0].text == "Parent-infant team")
    let output = try runAttune(home, "timeline", "B-0142/1", "--json").json()
    #expect(output["contacts"][0]["unmetNeed"].value as? Bool == true)
    let id = try #require(record["id"].text)
    #expect(try runAttune(home, "show", id).output.contains("Unmet need"))
  }

  @Test func `a letter draws on one dyad only`() throws {
    let home = try Home()
    let plan = #""agrees": true, "plan": "SECRET of mum""#
    #expect(try save(home, at: "2026-05-20T10:00:00+01:00", [#""agrees": true"#: plan]).status == 0)
    let dad = try save(home, [#""key": "1""#: #""key": "2""#])
    let later = try save(home, at: "2026-06-02T10:00:00+01:00")
    func letters(_ id: String?) throws -> [String] {
      try ["referral", "consultation", "carer"].map { kind in
        let reason = kind == "referral" ? ["--without-consent", "a test"] : []
        let ended = try runProgram(
          attune, ["letter", try #require(id), "--kind", kind] + reason,
          environment: home.environment)
        #expect(ended.status == 0, "\(ended.errors)")
        return ended.output
      }
    }
    for letter in try letters(dad.json()["id"].text) { #expect(!letter.contains("SECRET")) }
    let own = try letters(later.json()["id"].text)
    #expect(own[0].contains("SECRET of mum"), "her own earlier plan is what was tried")
    #expect(!own[2].contains("SECRET"))
  }

  @Test func `a contact that dad took counts, and the list says so`() throws {
    let home = try Home()
    let born = #""born": "\#(day(-43))""#
    let ended = try save(
      home, at: "\(day(-1))T10:00:00+00:00",
      [
        #""born": "2026-05-11""#: born, #""key": "1""#: #""key": "2""#, #""mum""#: #""dad""#,
        #""gave-birth""#: #""other-parent""#,
      ])
    #expect(ended.status == 0, "\(ended.errors)")
    let output = try runAttune(home, "due", "--json").json()
    #expect(output["heldByOthers"][0]["relation"].text == "dad")
    #expect(output["heldByOthers"][0]["on"].text == day(-1))
    let said = try runAttune(home, "due").output
    #expect(said.contains("done with dad on"))
  }

  @Test func `doctor names a service that the carer's summary can only name`() throws {
    let home = try Home()
    func doctor(_ carer: String) throws -> String {
      try home.write(
        ".config/attune/services.json",
        #"[{"id": "t", "name": "Harbour team", "takes": ["3"], "phone": "1"\#(carer)}]"#)
      return try runAttune(home, "doctor").output
    }
    #expect(try doctor("").contains(#"no "carer" sentence for Harbour team"#))
    #expect(try !doctor(#", "carer": "A team.""#).contains("Harbour team"))
  }

  @Test func `doctor names every lane and level that lacks a service`() throws {
    let home = try Home()
    let output = try runAttune(home, "doctor").output
    for line in ["nobody for safety", "level 1", "level 2", "level 3", "Healthy Child Wales"] {
      #expect(output.contains(line), "\(line)")
    }
  }
}
