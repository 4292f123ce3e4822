import Assessment

/// The levels of one row as a bar of 400 units; a row with a hidden figure has none, since the
/// lengths of the others would give it away.
struct LevelBar {
  let values: [String: Any]

  private static let parts: [(count: ReportCount, label: String, shade: String)] = [
    (.noneNoted, "0", "#ffffff"), (.undetermined, "?", "#e4e4e4"), (.withoutLevel, "-", "#f2f2f2"),
    (.emerging, "1", "#c4c4c4"), (.established, "2", "#8a8a8a"), (.specialist, "3", "#3c3c3c"),
  ]

  init(_ row: CaseloadReport.Row, name: String, at index: Int, _ words: ChartWords) {
    let top = index * ReportPage.barHeight + 4
    var values: [String: Any] = ["name": name, "textY": top + 14]
    let known = LevelBar.parts.compactMap { row[$0.count] }
    let sum = known.reduce(0, +)
    if known.count == LevelBar.parts.count, sum > 0 {
      var before = 0
      var segments: [[String: Any]] = []
      var said: [String] = []
      for (part, count) in zip(LevelBar.parts, known) where count > 0 {
        let start = before * 400 / sum
        before += count
        let width = before * 400 / sum - start
        let title = "\(words.part(part.count)): \(count)"
        said.append(title)
        var segment: [String: Any] = [
          "x": 150 + start, "width": width, "shade": part.shade, "y": top, "title": title,
        ]
        if width > 30 {
          segment["mark"] = [
            "x": 150 + start + width / 2, "y": top + 14, "text": "\(part.label): \(count)",
            "ink": part.count == .specialist ? "#fff" : "#111",
          ]
        }
        segments.append(segment)
      }
      values["segments"] = segments
      values["said"] = said.joined(separator: ", ")
    } else {
      let text = known.count == LevelBar.parts.count ? words.noVisit : words.hidden
      values["none"] = ["text": text]
      values["said"] = text
    }
    self.values = values
  }
}
