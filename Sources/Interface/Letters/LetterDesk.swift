import Assessment
import Screen

/// Where a letter is made: which kind, what stands in it, and then the letter itself.
struct LetterDesk: Equatable, Sendable {
  let source: LetterSource
  /// nil while it is asked.
  var kind: LetterKind?
  var chosen: Set<String> = []
  var selected = 0
  /// The letter as text, and where it is kept; nil until it is written.
  var written: WrittenLetter?

  init(source: LetterSource) { self.source = source }

  func composer(_ words: Words) -> LetterComposer? {
    kind.map { LetterComposer(kind: $0, source: source, words: words) }
  }

  /// What can be chosen now, in shown order.
  func lines(_ words: Words) -> [String] {
    guard written == nil else { return [] }
    guard let composer = composer(words) else {
      return LetterKind.allCases.map { words.letter.kinds[$0] ?? $0.rawValue }
    }
    let parts = composer.parts.map { part in
      words.letter.partLine.filled([
        "mark": chosen.contains(part.id) ? words.letter.on : words.letter.off,
        "kind": words.letter.parts[part.kind] ?? "", "title": part.line,
      ])
    }
    return parts + [words.letter.write]
  }
}

/// A letter that was made on the screen.
public struct WrittenLetter: Equatable, Sendable {
  /// Lines of at most 80 columns.
  public let lines: [String]
  /// Where the page for the printer is kept, as shown.
  public let path: String

  public init(lines: [String], path: String) {
    self.lines = lines
    self.path = path
  }
}

extension LetterPart {
  /// What it is about, and what it says where that does not name it already.
  var line: String {
    switch kind {
    case .note, .words: "\(title): \(text)"
    case .safety, .answer, .score, .plan, .nextContact, .complexity, .tried: text
    case .offer: title
    }
  }
}

extension Turn {
  mutating func received(_ source: LetterSource) { push(.letter(LetterDesk(source: source))) }

  mutating func received(_ letter: WrittenLetter) {
    guard case .letter(var desk) = model.top else { return }
    desk.written = letter
    replace(.letter(desk))
    model.viewport = .start
  }

  /// Opens the kind, turns a tick, or writes the letter.
  mutating func openLetterLine(_ index: Int) {
    guard case .letter(var desk) = model.top, desk.written == nil,
      desk.lines(words).indices.contains(index)
    else { return }
    guard let composer = desk.composer(words) else {
      desk.kind = LetterKind.allCases[index]
      desk.selected = 0
      desk.chosen = Set(desk.composer(words)?.parts.filter(\.isOnFirst).map(\.id) ?? [])
      replace(.letter(desk))
      model.viewport = .start
      return
    }
    let parts = composer.parts
    if parts.indices.contains(index) {
      let id = parts[index].id
      if desk.chosen.remove(id) == nil { desk.chosen.insert(id) }
      return replace(.letter(desk))
    }
    do throws(LetterRefusal) {
      effects.append(.writeLetter(try composer.letter(desk.chosen)))
    } catch {
      say(error == .noConsent ? words.letter.noConsentHere : error.line(words))
    }
  }

  /// One step back: from the letter to its parts, from the parts to the kinds, then out.
  mutating func leaveLetter() {
    guard case .letter(var desk) = model.top else { return pop() }
    if desk.written != nil {
      desk.written = nil
    } else if desk.kind != nil {
      desk.kind = nil
      desk.selected = 0
    } else {
      return pop()
    }
    replace(.letter(desk))
    model.viewport = .start
  }
}

extension Model {
  func letterPage(_ page: inout Page, _ desk: LetterDesk) {
    if let written = desk.written {
      page.text(words.letter.made, style: .dim)
      page.text(visible(written.path), indent: 3, style: .dim)
      page.blank()
      for line in written.lines {
        if line.isEmpty { page.blank() } else { page.text(line) }
      }
      return
    }
    if let kind = desk.kind {
      page.text(words.letter.kinds[kind] ?? "", style: .bold)
      page.text(kind == .carer ? words.letter.carerIntro : words.letter.intro)
    } else {
      page.text(words.letter.which, style: .bold)
    }
    page.blank()
    for (index, line) in desk.lines(words).enumerated() {
      page.entry(visible(line), isFocused: index == desk.selected)
    }
  }
}
