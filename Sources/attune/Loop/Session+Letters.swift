import Assessment
import Exchange
import Interface
import Records

extension Session {
  mutating func openLetter(_ id: String) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let source = try LetterOpening.source(
        id, store: store, packs: try packs(), settings: settings)
      return [.letterSource(source)]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  /// Keeps the page for the printer, and gives back the text for the screen.
  func writeLetter(_ letter: Letter) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let forms = try LetterForms(try Library(options))
      let path = try store.keepLetter(
        letter.record, letter.kind, ext: "html", Array(forms.render(letter, as: .html).utf8))
      let lines = forms.render(letter, as: .text).split(
        separator: "\n", omittingEmptySubsequences: false)
      return [
        .letterWritten(WrittenLetter(lines: lines.map(String.init), path: Places.shown(path)))
      ]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }
}
