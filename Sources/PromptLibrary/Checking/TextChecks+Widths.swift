import Assessment
import StrictJSON

extension TextChecks {
  /// Columns for a title beside its place in the walk on a screen of 80.
  private static let titleColumns = 40
  /// Columns for an anchor beside its digit on a screen of 80.
  private static let optionColumns = 66

  /// Says of words that are too wide for one line. Counts characters: those of double width, in
  /// no language the packs have, would count for one.
  func checkWidths() {
    for item in pack.items {
      guard let words = text.items[item.id] else { continue }
      warn(words.title, over: TextChecks.titleColumns, path(of: item, "title"))
      for option in item.options {
        if let line = words.options[option.code] {
          let path = JSONReader.path(path(of: item, "options"), option.code)
          warn(line, over: TextChecks.optionColumns, path)
        }
      }
    }
  }

  private func warn(_ words: String, over columns: Int, _ path: String) {
    if words.count > columns {
      log.warning(path, "\(words.count) columns wide; shorten it to \(columns)")
    }
  }
}
