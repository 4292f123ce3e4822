import Assessment
import Exchange
import PromptLibrary
import Screen

/// Gives a letter its form, from the templates of the library.
struct LetterForms {
  private let templates: LetterTemplates

  init(_ library: Library) throws(Failure) {
    templates = try library.templates { read throws(LetterTemplates.Refusal) in
      try LetterTemplates(read: read)
    }
  }

  /// Plain text has lines of at most 80 columns, with what goes on set under its beginning.
  func render(_ letter: Letter, as form: LetterTemplates.Form) -> String {
    let text = templates.render(letter, as: form)
    return form == .text ? LetterForms.laidOut(text) : text
  }

  /// A text with lines of at most 80 columns, and no two empty lines on end.
  static func laidOut(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty, lines.last?.isEmpty != false { continue }
      lines += LetterForms.hanging(String(line))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func hanging(_ line: String) -> [String] {
    let rest = line.drop { $0 == " " }
    let start = line.count - rest.count
    let hang = start + (rest.hasPrefix("- ") ? 2 : 0)
    var lines = wrapped(String(line.dropFirst(hang)), columns: max(20, 80 - hang))
    for index in lines.indices {
      let lead =
        index == 0 ? String(line.prefix(hang)) : String(repeating: " ", count: hang)
      lines[index] = lines[index].isEmpty ? "" : lead + lines[index]
    }
    return lines
  }
}
