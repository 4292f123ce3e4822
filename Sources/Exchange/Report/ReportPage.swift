public import Assessment
import Mustache

/// A caseload report as one self-contained page with charts drawn in it.
public struct ReportPage: Sendable {
  /// What stands on the page beside the figures, in words.
  public struct Words: Sendable {
    public var title: String
    public var heading: [String]
    /// Label, per cent or nil, the text beside it, and the survey's per cent.
    public var said: [(label: String, percent: Int?, text: String, survey: Int)]
    public var groupTitle: String
    public var columns: [(count: ReportCount, title: String)]
    /// The name and the cells of each row, the whole last.
    public var rows: [(name: String, cells: [String])]
    public var times: [String]
    /// What the figures are parts of, and what is not counted.
    public var notes: [String]

    public init(
      title: String, heading: [String],
      said: [(label: String, percent: Int?, text: String, survey: Int)], groupTitle: String,
      columns: [(count: ReportCount, title: String)], rows: [(name: String, cells: [String])],
      times: [String], notes: [String]
    ) {
      self.title = title
      self.heading = heading
      self.said = said
      self.groupTitle = groupTitle
      self.columns = columns
      self.rows = rows
      self.times = times
      self.notes = notes
    }
  }

  private let template: MustacheTemplate

  /// - Parameter text: The template's text.
  /// - Throws: ``LetterTemplates/Refusal`` when it is no template.
  public init(template text: String, file: String) throws(LetterTemplates.Refusal) {
    do {
      template = try MustacheTemplate(string: text)
    } catch {
      throw LetterTemplates.Refusal(file: file, reason: LetterTemplates.reason(error))
    }
  }

  public func render(_ report: CaseloadReport, _ words: Words, isTraining: Bool) -> String {
    var context: [String: Any] = [
      "title": words.title, "training": isTraining, "heading": words.heading,
      "notes": words.notes, "groupTitle": words.groupTitle, "columns": words.columns.map(\.title),
      "rows": words.rows.map { ["name": $0.name, "cells": $0.cells] as [String: Any] },
      "said": words.said.enumerated().map { ReportPage.bar($1, at: $0) },
      "saidHeight": words.said.count * 44,
    ]
    if !words.times.isEmpty { context["times"] = ["items": words.times] }
    let names = words.rows.map(\.name)
    let charts = zip(report.rows + [report.whole], names).enumerated().map { index, row in
      LevelBar(row.0, name: row.1, at: index).values
    }
    context["levels"] = charts
    context["levelsHeight"] = charts.count * 26 + 6
    return template.render(context)
  }

  private static func bar(
    _ said: (label: String, percent: Int?, text: String, survey: Int), at index: Int
  ) -> [String: Any] {
    var values: [String: Any] = [
      "label": said.label, "text": said.text, "survey": said.survey,
      "labelY": index * 44 + 13, "barY": index * 44 + 18, "surveyX": said.survey * 5,
      "surveyTop": index * 44 + 15, "surveyBottom": index * 44 + 35,
    ]
    if let percent = said.percent { values["bar"] = ["width": percent * 5] }
    return values
  }
}

/// The levels of one row as a bar of 400 units; a hidden row has none.
private struct LevelBar {
  let values: [String: Any]

  private static let parts: [(count: ReportCount, label: String, shade: String)] = [
    (.noneNoted, "0", "#ffffff"), (.undetermined, "?", "#e4e4e4"), (.withoutLevel, "-", "#f2f2f2"),
    (.emerging, "1", "#c4c4c4"), (.established, "2", "#8a8a8a"), (.specialist, "3", "#3c3c3c"),
  ]

  init(_ row: CaseloadReport.Row, name: String, at index: Int) {
    let top = index * 26 + 4
    var values: [String: Any] = ["name": name, "textY": top + 14, "barY": top]
    let counts = LevelBar.parts.map { row[$0.count] }
    let known = counts.compactMap { $0 }
    let sum = known.reduce(0, +)
    if known.count == counts.count, sum > 0 {
      var before = 0
      var segments: [[String: Any]] = []
      for (part, count) in zip(LevelBar.parts, known) where count > 0 {
        let start = before * 400 / sum
        before += count
        let width = before * 400 / sum - start
        var segment: [String: Any] = [
          "x": 150 + start, "width": width, "shade": part.shade, "y": top,
          "title": "level \(part.label): \(count)",
        ]
        if width > 30 {
          segment["mark"] = [
            "x": 150 + start + width / 2, "y": top + 14, "text": "\(part.label): \(count)",
            "ink": part.count == .specialist || part.count == .established ? "#fff" : "#111",
          ]
        }
        segments.append(segment)
      }
      values["segments"] = segments
    } else {
      values["none"] = ["text": known.count == counts.count ? "no visit" : "hidden"]
    }
    self.values = values
  }
}
