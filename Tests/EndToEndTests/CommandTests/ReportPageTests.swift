import Foundation
import TestSupport
import Testing

/// What `attune report` prints for others: the page, and figures that leave the team.
@Suite struct ReportPageTests {
  /// What the first visit with a family says of earlier help.
  private struct Said {
    let practitioner: String
    let asked: String
    let offered: String
    var helpful: String?
  }

  private static let caseload: [Said] =
    Array(repeating: Said(practitioner: "hv-1", asked: "no", offered: "no"), count: 4)
    + [Said(practitioner: "hv-1", asked: "yes", offered: "yes", helpful: "yes")]
    + Array(repeating: Said(practitioner: "hv-2", asked: "no", offered: "no"), count: 3)
    + Array(
      repeating: Said(practitioner: "hv-2", asked: "yes", offered: "yes", helpful: "yes"), count: 4)
    + Array(repeating: Said(practitioner: "hv-3", asked: "yes", offered: "no"), count: 3)

  private func store(_ caseload: [Said], smallNumber: Int, team: String? = nil) throws -> Home {
    let home = try Home()
    try home.write(
      ".config/attune/config.json",
      #"{"practitioner": "hv-017", "country": "wales", "smallNumber": \#(smallNumber)}"#)
    for (number, said) in caseload.enumerated() {
      var visit = try Examples.text("visit/good/calm.json")
        .replacing("B-0142", with: "B-\(1_000 + number)")
        .replacing("\"hv-017\"", with: try json(said.practitioner))
      var answers = #""asked-before": "\#(said.asked)", "offered-help-before": "\#(said.offered)","#
      if let helpful = said.helpful { answers += #" "help-was-helpful": "\#(helpful)","# }
      visit = visit.replacing(#""three-words""#, with: answers + #" "three-words""#)
      if let team {
        visit = visit.replacing(
          #""packs": {"#, with: #""team": \#(try json(team)), "packs": {"#)
      }
      try home.write("visit.json", visit)
      let ended = try runAttune(home, "new", "--from", home.path + "/visit.json")
      try #require(ended.status == 0, "\(ended.errors)")
    }
    return home
  }

  private func json(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }

  private func report(_ home: Home, _ arguments: String...) throws -> String {
    let ended = try runProgram(attune, ["report"] + arguments, environment: home.environment)
    #expect(ended.status == 0, "\(ended.errors)")
    return ended.output
  }

  @Test func `what carers said stands in the text and on the page for each practitioner`() throws {
    let home = try store(Self.caseload, smallNumber: 3)
    let text = try report(home)
    #expect(text.contains("What carers said, by practitioner"))
    let row = try #require(text.split(separator: "\n").last { $0.hasPrefix("  hv-2") })
    #expect(row.contains("3 of 7, 43 %"))
    #expect(row.contains("4 of 7, 57 %"))
    #expect(row.contains("4 of 4, 100 %"))
    let page = try report(home, "--html")
    #expect(page.contains("<h2>What carers said, by practitioner</h2>"))
    #expect(page.contains("<td>3 of 7, 43 %</td><td>4 of 7, 57 %</td><td>4 of 4, 100 %</td>"))
    #expect(page.contains("<td>65 %</td><td>3 %</td><td>93 %</td>"))
    #expect(page.contains("<p>Made on "))
    #expect(page.contains("<p>Small figures are shown: keep this report in the team.</p>"))
  }

  /// hv-1 has one carer who was asked; hv-2's three who were not can be subtracted from the whole.
  @Test(arguments: [2, 3, 5])
  func `no figure below the one that is configured leaves the team in any form`(small: Int) throws {
    let home = try store(Self.caseload, smallNumber: small)
    let json = try Tree(parsing: report(home, "--share", "--json"))
    #expect(json["smallNumber"].number == Double(small))
    let rows = [json["whole"]] + json["groups"].list
    var hidden = 0
    for key in json["whole"]["counts"].keys {
      let cells = rows.map { $0["counts"][key] }
      for cell in cells {
        if let value = cell.number { #expect(value == 0 || value >= Double(small), "\(key)") }
      }
      let gone = cells.filter(\.isNull).count
      hidden += gone
      #expect(gone != 1, "\(key): the only hidden figure is what the others leave of the whole")
    }
    #expect(hidden > 0)
    for row in rows {
      for parts in [
        ["first-visits", "asked-before", "not-asked-before", "asked-unanswered"],
        ["first-visits", "offered-before", "not-offered-before", "offered-unanswered"],
        ["offered-before", "helpful", "partly-helpful", "not-helpful", "help-unanswered"],
      ] {
        #expect(parts.filter { row["counts"][$0].isNull }.count != 1, "\(parts)")
      }
      let counts = row["counts"]
      for (share, parts) in [
        ("notAsked", ["asked-before", "not-asked-before"]),
        ("offered", ["offered-before", "not-offered-before"]),
        ("foundHelpful", ["helpful", "partly-helpful", "not-helpful"]),
      ] where parts.contains(where: { counts[$0].isNull }) {
        #expect(row[share].isNull)
      }
    }
    for form in [try report(home, "--share"), try report(home, "--share", "--html")] {
      #expect(form.contains("* hidden: figures of 1 to \(small - 1)") == true)
      #expect(!form.contains("Small figures are shown"))
      let shares = form.matches(of: /(\d+) of (\d+)(?: who answered)?, \d+ %/)
      for share in shares {
        let (part, of) = (Int(share.1) ?? 1, Int(share.2) ?? 1)
        for value in [part, of - part] { #expect(value == 0 || value >= small, "\(share.0)") }
      }
    }
  }

  @Test func `what is typed as a code or a team is text on the page`() throws {
    let hostile = "<script>alert(1)</script>"
    let home = try store(
      [Said(practitioner: hostile, asked: "no", offered: "no")], smallNumber: 3,
      team: "</table><img src=x>")
    for by in ["practitioner", "team"] {
      let page = try report(home, "--html", "--by", by)
      #expect(!page.contains("<script"))
      #expect(!page.contains("<img"))
      #expect(page.ranges(of: "</table>").count == 2)
    }
    #expect(try report(home, "--html").contains("&lt;script&gt;"))
  }

  @Test func `an empty store is a page with one line`() throws {
    let page = try report(try Home(), "--html")
    #expect(page.contains("<p>There is no visit in this time.</p>"))
    #expect(!page.contains("<svg"))
  }

  @Test func `a page written from the screen is for the team's eyes, and none takes its place`()
    throws
  {
    let home = try store(Self.caseload, smallNumber: 3)
    let tmux = try Tmux(home, "\(quoted(attune)) review --by sv-1")
    try tmux.sees("15 of 15")
    try tmux.type("r")
    try tmux.sees("By practitioner")
    try tmux.type("w")
    try tmux.sees("The page to print is here:")
    try tmux.type("x")
    try tmux.sees("* hidden")
    try tmux.type("w")
    try tmux.sees("-2.html")
    let pages = home.files(".local/share/attune/letters")
    #expect(pages.count == 2)
    for page in pages {
      let attributes = try FileManager.default.attributesOfItem(atPath: page)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let text = try String(contentsOfFile: page, encoding: .utf8)
      #expect(text.contains("* hidden") == page.hasSuffix("-2.html"))
      #expect(text.contains("What carers said, by practitioner"))
    }
  }
}
