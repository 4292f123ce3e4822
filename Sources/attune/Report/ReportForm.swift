import Assessment
import Exchange
import Interface
import PromptLibrary

/// Gives a caseload report the form of a page.
enum ReportForm {
  private static let file = "report.en.html.mustache"

  /// - Parameters:
  ///   - made: The day that stands on it.
  ///   - unreadable: How many files are not in it.
  static func page(
    _ table: ReportTable, team: String?, isTraining: Bool, made: CalendarDate, unreadable: Int,
    _ library: Library
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
      return page.render(
        table.report, ReportPage.Words(table, team: team, made: made, unreadable: unreadable),
        isTraining: isTraining)
    } catch {
      throw Failure("letters/\(error.message)", status: Status.badInput)
    }
  }
}
