import Assessment
import Contracts

/// The entries of a journal's bytes.
struct JournalContent {
  let id: String
  let entries: [DraftEntry]
  /// The length of the whole lines; what follows was torn by a crash.
  let length: Int
  let isTorn: Bool

  struct Fault: Error {
    let reason: String
  }

  /// A last line without its line break was never acknowledged, and so is one with zeros in it: a
  /// power cut can leave a file longer than what was written.
  init(_ bytes: [UInt8]) throws(Fault) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var isTorn = lines.popLast()?.isEmpty == false
    if lines.last?.contains(0) == true {
      lines.removeLast()
      isTorn = true
    }
    guard let first = lines.first else {
      throw Fault(reason: bytes.isEmpty ? "is empty" : "its first line is torn")
    }
    var entries: [DraftEntry] = []
    do throws(FileRefusal) {
      let begin = try JournalLine.readFirst(Array(first))
      id = begin.id
      entries.append(begin.entry)
      for line in lines.dropFirst() { entries.append(try JournalLine.read(Array(line))) }
    } catch {
      throw Fault(reason: "line \(entries.count + 1): \(error.message)")
    }
    guard case .identified = entries[0].event else {
      throw Fault(reason: "line 1: does not say whose visit it is")
    }
    self.entries = entries
    self.isTorn = isTorn
    length = lines.reduce(0) { $0 + $1.count + 1 }
  }
}
