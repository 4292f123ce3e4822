public import Assessment
import Contracts
import Glibc

/// The journal of one draft, open and locked: nobody else can write to it meanwhile.
///
/// The lock is let go when the journal goes out of use or the process ends.
public final class Journal {
  static let ending = ".jsonl"

  public let id: String
  /// How many entries are on the disk.
  public private(set) var count: Int
  /// The most entries that may come back after a power cut: an append that failed may still have
  /// reached the disk.
  private(set) var reach: Int
  private let file: Descriptor
  private let folder: Folder
  /// The length of the acknowledged lines.
  private var length: Int
  /// Whether more than the acknowledged lines may be in the file: a torn line, or part of an
  /// append that failed.
  private var hasRest: Bool

  init(
    id: String, file: consuming Descriptor, folder: Folder, count: Int, length: Int, hasRest: Bool
  ) {
    self.id = id
    self.file = file
    self.folder = folder
    self.count = count
    reach = count
    self.length = length
    self.hasRest = hasRest
  }

  /// Unlocked by name, because a process that is just being started may hold a copy of the file.
  deinit { file.unlock() }

  public var path: String { "\(folder.path)/\(id)\(Journal.ending)" }

  /// Appends entries and returns when they are on the disk.
  ///
  /// - Throws: ``StoreError`` when they are not. Then none of them is in the journal; keep them
  ///   and give them again, before newer ones, with the next append.
  public func append(_ entries: [DraftEntry]) throws(StoreError) {
    guard !entries.isEmpty else { return }
    let bytes = Array(entries.map { JournalLine.write($0) }.joined().utf8)
    reach = max(reach, count + entries.count)
    do throws(SystemFault) {
      // A file that was taken away takes writes without an error, and keeps none of them.
      if try file.status().st_nlink == 0 { throw SystemFault(code: ENOENT) }
      if hasRest { try file.truncate(to: length) }
      hasRest = true
      try file.write(bytes)
      try file.syncContent()
      hasRest = false
    } catch {
      if hasRest, (try? file.truncate(to: length)) != nil { hasRest = false }
      throw .cannotWrite(path: path, error)
    }
    length += bytes.count
    count += entries.count
  }

  /// Removes the journal of a finished visit. One that stays is recognised by its id later.
  func remove() {
    try? folder.remove("\(id)\(Journal.ending)")
    try? folder.sync()
  }
}
