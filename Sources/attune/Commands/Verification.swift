import Assessment
import Contracts
import Interface
import Records

/// Reads every file of a store and works its findings out again.
struct Verification {
  struct Finding: Equatable {
    enum Kind: String {
      case unreadable, differs, safety, missing, permissions, purged, draft
    }

    let kind: Kind
    let path: String
    let reason: String
  }

  private(set) var files = 0
  private(set) var assessments = 0
  private(set) var others = 0
  private(set) var recomputed = 0
  /// Records of a pack that is not here or has changed since.
  private(set) var notRecomputed = 0
  /// Records that rest on earlier ones of which some are not here, as in a store that holds a part
  /// of another: they cannot be worked out again, and nothing is wrong with them.
  private(set) var withoutHistory: [Finding] = []
  private(set) var findings: [Finding] = []

  /// - Throws: ``StoreError`` when the store itself cannot be opened.
  init(_ store: Store, _ packs: VisitLibrary) throws(StoreError) {
    let content = try store.content()
    files = content.files.count
    let drafts = try store.drafts()
    var progress = Progress("verifying", of: files)
    let shelf = packs.shelf
    let middle = files / 2
    let halves = InPairs.run(files) { range in
      var part = Part(store, packs, shelf)
      for index in range {
        part.read(content.files[index])
        // The half of the first thread stands for both.
        if index < middle, index % 64 == 0 { progress.show(2 * index) }
      }
      return part
    }
    progress.end()
    findings += content.misplaced.map {
      Finding(kind: .unreadable, path: $0.path, reason: $0.reason)
    }
    findings += drafts.unreadable.map { Finding(kind: .draft, path: $0.path, reason: $0.reason) }
    findings += content.open.map { Finding(kind: .permissions, path: $0.path, reason: $0.reason) }
    for half in halves {
      findings += half.findings
      assessments += half.assessments
      others += half.others
      recomputed += half.recomputed
      notRecomputed += half.notRecomputed
      withoutHistory += half.withoutHistory
    }
    checkReferences(halves)
    withoutHistory.sort { $0.path < $1.path }
    findings.sort { ($0.path, $0.kind.rawValue) < ($1.path, $1.kind.rawValue) }
  }

  /// Holds what files name against what is there.
  private mutating func checkReferences(_ parts: [Part]) {
    let paths = parts.reduce(into: [String: String]()) { $0.merge($1.paths) { first, _ in first } }
    let purged = parts.reduce(into: Set<String>()) { $0.formUnion($1.purged) }
    for id in purged {
      guard let path = paths[id] else { continue }
      findings.append(
        Finding(kind: .purged, path: path, reason: "was purged, and its file is here again"))
    }
    for named in parts.flatMap(\.named) where paths[named.id] == nil && !purged.contains(named.id) {
      findings.append(
        Finding(
          kind: .missing, path: named.by, reason: "\(named.what) \(named.id), which is not here"))
    }
  }

  /// What one thread found.
  private struct Part {
    struct Named {
      let id: String
      let by: String
      let what: String
    }

    let store: Store
    let packs: VisitLibrary
    let shelf: PackShelf
    var findings: [Finding] = []
    var assessments = 0
    var others = 0
    var recomputed = 0
    var notRecomputed = 0
    var withoutHistory: [Finding] = []
    /// The path of every record that could be read.
    var paths: [String: String] = [:]
    var purged: Set<String> = []
    var named: [Named] = []

    init(_ store: Store, _ packs: VisitLibrary, _ shelf: PackShelf) {
      self.store = store
      self.packs = packs
      self.shelf = shelf
    }

    mutating func read(_ file: StoreContent.File) {
      switch store.bytes(of: file) {
      case .failure(let unread): found(.unreadable, file.path, unread.reason)
      case .success(let bytes):
        do throws(FileRefusal) {
          try check(try RecordFile.summary(bytes), bytes, file)
        } catch {
          found(.unreadable, file.path, error.message)
        }
      }
    }

    private mutating func check(
      _ summary: RecordSummary, _ bytes: [UInt8], _ file: StoreContent.File
    ) throws(FileRefusal) {
      guard summary.id == file.id else {
        return found(.unreadable, file.path, "its name is not the id inside it")
      }
      if let setting = summary.setting, setting != store.location.setting {
        return found(
          .unreadable, file.path,
          "is of the \(setting.rawValue) setting, in a \(store.location.setting.rawValue) store")
      }
      guard summary.kind == .assessment else {
        paths[summary.id] = file.path
        others += 1
        return follow(summary, file.path)
      }
      let stored = try RecordFile.record(bytes, shelf: shelf)
      paths[summary.id] = file.path
      assessments += 1
      if summary.safety.open > 0, isStillOpen(stored) {
        found(.safety, file.path, "a safety event has no word on what was done")
      }
      switch RecordOpening.recompute(stored, packs: packs, store: store) {
      case .failure(let reason):
        if stored.unplaced.isEmpty {
          withoutHistory.append(Finding(kind: .missing, path: file.path, reason: reason.text))
        } else {
          notRecomputed += 1
        }
      case .success(let findings):
        let differences = RecordOpening.differences(stored, findings, packs)
        if differences.isEmpty {
          recomputed += 1
        } else {
          found(.differs, file.path, differences.joined(separator: "; "))
        }
      }
    }

    /// Whether an event is without a word on what was done in the visit as it stands: a correction
    /// or the mark "entered in error" may have settled it since.
    private func isStillOpen(_ stored: StoredRecord) -> Bool {
      guard let standing = try? StandingRecord(stored.id, store: store, shelf: shelf) else {
        return true
      }
      if standing.corrected.isInError { return false }
      guard stored.unplaced.isEmpty else { return true }
      return !standing.corrected.openEvents(standing.packs).isEmpty
    }

    private mutating func follow(_ summary: RecordSummary, _ path: String) {
      if let about = summary.about {
        named.append(Named(id: about, by: path, what: "it speaks of"))
      }
      if let reply = summary.followUp?.review?.replyTo {
        named.append(Named(id: reply, by: path, what: "it answers"))
      }
      if let tombstone = summary.followUp?.tombstone { purged.formUnion(tombstone.purged) }
    }

    private mutating func found(_ kind: Finding.Kind, _ path: String, _ reason: String) {
      findings.append(Finding(kind: kind, path: path, reason: reason))
    }
  }
}
