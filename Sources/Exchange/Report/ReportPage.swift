public import Assessment
import Mustache

/// A caseload report as one self-contained page with charts drawn in it.
public struct ReportPage: Sendable {
  /// Named rows under the titles of their columns.
  public struct Table: Sendable {
    public var title: String
    public var columns: [String]
    public var rows: [(name: String, cells: [String])]

    public init(title: String, columns: [String], rows: [(name: String, cells: [String])]) {
      self.title = title
      self.columns = columns
      self.rows = rows
    }

    fileprivate var values: [String: Any] {
      [
        "title": title, "columns": columns,
        "rows": rows.map { ["name": $0.name, "cells": $0.cells] as [String: Any] },
      ]
    }
  }

  /// What stands on the page beside the figures, in words.
  public struct Words: Sendable {
    public var title: String
    public var heading: [String]
    /// The one line of a page without a visit; nil where there are some.
    public var empty: String?
    /// Label, per cent or nil, the text beside it, and the survey's per cent.
    public var said: [(label: String, percent: Int?, text: String, survey: Int)]
    /// The name of each group, as far as a chart has room for it, the whole last.
    public var names: [String]
    public var charts: ChartWords
    public var figures: Table
    /// What carers said in each group; nil without a first visit.
    public var carers: Table?
    public var times: [String]
    /// What the figures are parts of, and what is not counted.
    public var notes: [String]

    public init(
      title: String, heading: [String], empty: String?,
      said: [(label: String, percent: Int?, text: String, survey: Int)], names: [String],
      charts: ChartWords, figures: Table, carers: Table?, times: [String], notes: [String]
    ) {
      self.title = title
      self.heading = heading
      self.empty = empty
      self.said = said
      self.names = names
      self.charts = charts
      self.figures = figures
      self.carers = carers
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
      "title": words.title, "training": isTraining, "heading": words.heading, "notes": words.notes,
    ]
    if let empty = words.empty {
      context["empty"] = ["text": empty]
    } else {
      context["figures"] = figures(report, words)
    }
    return template.render(context)
  }

  private func figures(_ report: CaseloadReport, _ words: Words) -> [String: Any] {
    let rows = Array(zip(report.rows + [report.whole], words.names).enumerated())
    var values: [String: Any] = [
      "said": words.said.enumerated().map { ReportPage.bar($1, at: $0) },
      "saidHeight": words.said.count * 44,
      "levels": rows.map { LevelBar($1.0, name: $1.1, at: $0, words.charts).values },
      "chartHeight": rows.count * ReportPage.barHeight + 6,
      "table": words.figures.values,
    ]
    if !report.hasNoCalendar, report.whole[.contactsDue] != 0 {
      values["contacts"] = [
        "bars": rows.map { ContactBar($1.0, name: $1.1, at: $0, words.charts).values }
      ]
    }
    if let carers = words.carers { values["carers"] = carers.values }
    if !words.times.isEmpty { values["times"] = ["items": words.times] }
    return values
  }

  /// From one bar of a chart to the next.
  static let barHeight = 26

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
