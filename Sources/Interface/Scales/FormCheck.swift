import Assessment
import Screen

/// The question that tells the orders of one form apart, before its first entry.
struct FormCheck: Equatable, Sendable {
  let form: ScaleForm
  var field = TextField(limit: 3)
  /// What the typed number led to, when it stopped the way.
  var problem: String?
}

extension Turn {
  /// Takes the typed number: the pack that expects it, or stop.
  mutating func submitFormCheck() {
    guard case .formCheck(var check) = model.top,
      let library = model.visit?.library ?? model.library
    else { return }
    let number = check.field.text.trimmed
    let pack = check.form.packs.first { library.packs[$0]?.formCheck == number }
    if let pack {
      pop()
      return model.visit == nil ? ask(.whose(pack: pack)) : goTo(.scale(pack))
    }
    check.problem = number.isEmpty ? words.scale.formEmpty : words.scale.formStop
    check.field.text = ""
    replace(.formCheck(check))
    if !number.isEmpty, model.configuration.bell { effects.append(.bell) }
  }
}

extension Model {
  func formCheckPage(_ page: inout Page, _ check: FormCheck) {
    let texts = (visit?.library ?? library)?.texts
    let question = check.form.packs.first.flatMap { texts?[$0]?.formCheck } ?? ""
    page.text(name(of: check.form), style: .bold)
    page.blank()
    page.text(question)
    page.text(words.scale.formLine, style: .dim)
    page.blank()
    let label = words.scale.formNumber + ":"
    let line = check.field.visibleLine(columns: 8)
    let row = page.rows.count
    let column = Page.margin + displayWidth(label) + 1
    page.row([
      Span(column: Page.margin, text: label, style: []),
      Span(column: column, text: line.text, style: .underline),
    ])
    page.mark(row..<row + 1, cursor: Position(column: column + line.caretColumn, row: row))
    page.blank()
    if let problem = check.problem { page.text(problem, style: .bold) }
  }
}
