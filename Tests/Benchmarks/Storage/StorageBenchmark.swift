import Assessment
import AssessmentFixtures
import Contracts
import Glibc
import Records

/// The store against the calls it stands on, in one folder.
final class StorageBenchmark {
  private let folder: String
  private let store: Store
  private let shelf = PackShelf(packs: [EarlyWeeks.pack], rules: ClinicalRules.rules)
  private let visit: Visit
  private let findings: Findings
  private let start: Int64 = 1_780_320_005_000
  private var next: Int64 = 0

  /// The bytes of the record that is saved.
  var recordBytes: Int { RecordFile.bytes(record("-"), shelf: shelf).count }

  init(folder: String) throws(StoreError) {
    self.folder = folder
    let location = try StoreLocation(setting: .care, chosen: "\(folder)/store") { _ in nil }
    store = try Store(at: location)
    var random = SplitMix(seed: 7)
    var visit = Visit(
      setting: .care,
      baby: Baby(reference: "B-0142", born: CalendarDate(year: 2026, month: 5, day: 1)),
      carer: Carer(key: "1", relation: "mum", role: .gaveBirth),
      contact: Contact(
        at: Moment(milliseconds: start, offset: 3_600), stage: .earlyWeeks, safeToTalk: .yes),
      practitioner: "hv-017", sheets: [Sheet.random(for: EarlyWeeks.pack, &random)])
    visit.decision = Decision(agrees: true)
    self.visit = visit
    findings = Assessor(packs: [EarlyWeeks.pack], rules: ClinicalRules.rules)
      .findings(sheets: visit.sheets, situation: visit.situation())
  }

  deinit { remove(folder) }

  /// Medians in microseconds, and the median of what each pair says: a disk that changes its
  /// pace meanwhile changes it for both of a pair.
  struct Medians {
    let saved: Double
    let raw: Double
    let ratio: Double

    init(_ pairs: [(saved: Double, raw: Double)]) {
      saved = Medians.median(pairs.map(\.saved))
      raw = Medians.median(pairs.map(\.raw))
      ratio = Medians.median(pairs.map { $0.saved / $0.raw })
    }

    private static func median(_ values: [Double]) -> Double {
      let sorted = values.sorted()
      return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
  }

  /// An answer through the journal, against the same line appended and synced by hand.
  func answers(_ count: Int) throws(StoreError) -> Medians {
    let moment = visit.contact.at
    let identity = Identity(
      setting: visit.setting, baby: visit.baby, carer: visit.carer, contact: visit.contact,
      practitioner: visit.practitioner)
    let journal = try store.begin(id(), identity: identity, at: moment)
    let entry = DraftEntry(
      at: moment, event: .answered(ItemReference(pack: "early-weeks", item: "joy"), code: "1"))
    let line = Array(JournalLine.write(entry).utf8)
    let file = open("\(folder)/raw.jsonl", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer { close(file) }
    return try pairs(count) { () throws(StoreError) in
      try journal.append([entry])
    } raw: {
      line.withUnsafeBytes { check(write(file, $0.baseAddress, $0.count) == $0.count) }
      check(fdatasync(file) == 0)
    }
  }

  /// A whole record through the store, against its bytes saved by hand.
  func assessments(_ count: Int) throws(StoreError) -> Medians {
    _ = try store.save(record(id()), shelf: shelf)
    mkdir("\(folder)/raw", 0o700)
    let bytes = RecordFile.bytes(record(id()), shelf: shelf)
    var number = 0
    return try pairs(count) { () throws(StoreError) in
      _ = try store.save(record(id()), shelf: shelf)
    } raw: {
      number += 1
      saveRaw(bytes, "\(number).json")
    }
  }

  /// The protocol and nothing else: an unnamed file, its bytes, a sync, a name, a sync.
  private func saveRaw(_ bytes: [UInt8], _ name: String) {
    let raw = open("\(folder)/raw", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let unnamed = 0o20_000_000 | O_DIRECTORY
    let file = openat(raw, ".", unnamed | O_WRONLY | O_CLOEXEC, 0o600 as mode_t)
    bytes.withUnsafeBytes { check(write(file, $0.baseAddress, $0.count) == $0.count) }
    check(fsync(file) == 0)
    check(linkat(AT_FDCWD, "/proc/self/fd/\(file)", raw, name, AT_SYMLINK_FOLLOW) == 0)
    check(fsync(raw) == 0)
    close(file)
    close(raw)
  }

  private func pairs(
    _ count: Int, saved: () throws(StoreError) -> Void, raw: () -> Void
  ) throws(StoreError) -> Medians {
    var pairs: [(saved: Double, raw: Double)] = []
    for number in 0..<count + 10 {
      let first = number % 2 == 0 ? nil : time(raw)
      let clock = ContinuousClock()
      let began = clock.now
      try saved()
      let store = microseconds(clock.now - began)
      // The first ones warm the disk and the caches.
      let plain = first ?? time(raw)
      if number >= 10 { pairs.append((store, plain)) }
    }
    return Medians(pairs)
  }

  private func time(_ work: () -> Void) -> Double {
    microseconds(ContinuousClock().measure { work() })
  }

  private func microseconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) * 1e6 + Double(parts.attoseconds) / 1e12
  }

  private func id() -> String {
    next += 1
    return RecordID.make(milliseconds: start + next, random: (1, UInt64(next)))
  }

  private func record(_ id: String) -> AssessmentRecord {
    AssessmentRecord(
      id: id, visit: visit, findings: findings, software: "attune benchmark",
      finished: visit.contact.at, changes: [])
  }

  /// A raw call that fails would make the ratio a lie.
  private func check(_ isDone: Bool) {
    guard !isDone else { return }
    print("{\"error\": \"a raw call failed: \(errno)\"}")
    exit(74)
  }

  private func remove(_ path: String) {
    guard let stream = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { remove("\(path)/\(name)") }
    }
    closedir(stream)
    rmdir(path)
  }
}
