import Assessment
import Exchange
import Interface
import PromptLibrary

/// Gives a caseload report the form of a page.
enum ReportForm {
  private static let file = "report.en.html.mustache"

  static func page(
    _ table: ReportTable, team: String?, isTraining: Bool, _ library: Library
  ) throws(Failure) -> String {
    let bytes: [UInt8]?
    do {
      bytes = try library.prompts.letterTemplate(named: file)
    } catch {
      throw Failure(error.description, status: Status.badInput)
    }
    do throws(LetterTemplates.Refusal) {
      let page = try ReportPage(
        template: String(decoding: bytes ?? [], as: UTF8.self), file: file)
      return page.render(table.report, words(table, team), isTraining: isTraining)
    } catch {
      throw Failure("letters/\(error.message)", status: Status.badInput)
    }
  }

  private static func words(_ table: ReportTable, _ team: String?) -> ReportPage.Words {
    let report = table.report
    let words = Words.english.report
    return ReportPage.Words(
      title: words.title, heading: table.heading(team: team),
      said: table.said(report.whole).map { ($0.label, $0.percent, $0.text, $0.survey) },
      groupTitle: words.groups[report.grouping] ?? "",
      columns: table.columns.map { ($0, table.title($0)) },
      rows: (report.rows + [report.whole]).map { row in
        (table.name(row), table.columns.map { table.cell(row, $0) })
      },
      times: table.times, notes: table.notes)
  }
}
