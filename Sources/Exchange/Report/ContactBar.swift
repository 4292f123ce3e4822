import Assessment

/// The contacts of one row: what was due as a frame of 400 units, what was done as its filled part.
/// A row with a hidden figure has none.
struct ContactBar {
  let values: [String: Any]

  init(_ row: CaseloadReport.Row, name: String, at index: Int, _ words: ChartWords) {
    let top = index * ReportPage.barHeight + 4
    var values: [String: Any] = ["name": name, "textY": top + 14]
    let text: String
    if let due = row[.contactsDue], let done = row[.contactsDone] {
      let share = ReportShare(part: done, of: due)
      text = due == 0 ? words.noneDue : words.done(share)
      if due > 0 { values["frame"] = ["y": top, "width": done * 400 / due] }
      values["textX"] = due == 0 ? 150 : 562
    } else {
      text = words.hidden
      values["textX"] = 150
    }
    values["text"] = text
    self.values = values
  }
}
