public import Assessment
public import Contracts

/// A file of the store that is left as it is, with the reason.
public struct UnreadableFile: Error, Equatable, Sendable {
  /// May hold anything a file name can hold: make it safe before it is shown on a terminal.
  public let path: String
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// What lies in a store.
public struct RecordListing: Equatable, Sendable {
  /// Every record as its file says it, but purged ones: newest contact first; of contacts at one
  /// moment the one saved last.
  public let records: [RecordSummary]
  /// In the order of their paths.
  public let unreadable: [UnreadableFile]
  /// The assessments as they stand with their amendments, newest contact first, without those
  /// entered in error.
  public let assessments: [RecordSummary]
  /// The assessments marked as entered in error, newest contact first.
  public let enteredInError: [RecordSummary]
  /// Ids of purged records. A copy may have brought some of their files back.
  public let purged: Set<String>

  /// Ids whose files are here although they were purged, or speak of what was purged.
  public let hidden: [String]

  /// - Parameters:
  ///   - found: Whatever the files say, purged records too.
  ///   - standing: An assessment as it stands with its amendments.
  public init(
    records found: [RecordSummary], unreadable: [UnreadableFile],
    standing amended: (RecordSummary, [FollowUp]) -> RecordSummary = { $0.amended(by: $1) }
  ) {
    let purged = Set(found.flatMap { $0.followUp?.tombstone?.purged ?? [] })
    // What speaks of a purged record goes with it, wherever it was written.
    func isHidden(_ record: RecordSummary) -> Bool {
      purged.contains(record.id) || (record.about.map(purged.contains) ?? false)
    }
    // A tombstone outlasts whoever would bury it.
    let records = found.filter { $0.kind == .tombstone || !isHidden($0) }
    let amendments = Dictionary(
      grouping: records.compactMap(\.followUp).filter { $0.amendment != nil },
      by: { $0.about ?? "" })
    let standing = records.filter { $0.kind == .assessment }
      .map { amended($0, amendments[$0.id] ?? []) }
      .sorted { ($0.at.milliseconds, $0.id) > ($1.at.milliseconds, $1.id) }
    self.records = records
    self.unreadable = unreadable
    self.purged = purged
    hidden = found.filter { $0.kind != .tombstone && isHidden($0) }.map(\.id)
    assessments = standing.filter { !$0.isInError }
    enteredInError = standing.filter(\.isInError)
  }

  /// Every record that is no assessment, oldest first.
  public var followUps: [FollowUp] {
    records.compactMap(\.followUp).sorted { $0.id < $1.id }
  }

  /// What was said about one record, oldest first.
  public func followUps(about id: String) -> [FollowUp] { followUps.filter { $0.about == id } }
}

extension Store {
  /// Reads every record. What cannot be read, or does not belong, is listed with the reason and
  /// never touched.
  public func list() throws(StoreError) -> RecordListing {
    var walk = RecordWalk()
    if let root = try openRoot() { walk.records(in: root) }
    let files = walk.files
    let halves =
      files.count < Store.listedAlone
      ? [listed(files[...])] : InPairs.run(files.count) { range in self.listed(files[range]) }
    var records = halves.flatMap(\.records)
    walk.unreadable += halves.flatMap(\.unreadable)
    records.sort { ($0.at.milliseconds, $0.id) > ($1.at.milliseconds, $1.id) }
    walk.unreadable.sort { $0.path < $1.path }
    return RecordListing(records: records, unreadable: walk.unreadable, standing: standing)
  }

  /// So many files are read before a second thread would have begun.
  private static let listedAlone = 64

  private func listed(
    _ files: ArraySlice<RecordWalk.File>
  ) -> (records: [RecordSummary], unreadable: [UnreadableFile]) {
    var records: [RecordSummary] = []
    var unreadable: [UnreadableFile] = []
    for file in files {
      do throws(ReadFault) {
        records.append(try summary(file))
      } catch {
        unreadable.append(
          UnreadableFile(path: "\(file.folder.path)/\(file.name)", reason: error.reason))
      }
    }
    return (records, unreadable)
  }

  private func summary(_ file: RecordWalk.File) throws(ReadFault) -> RecordSummary {
    let summary = try Store.summary(
      try file.folder.read(file.name, limit: Store.recordLimit), id: file.id)
    if let setting = summary.setting, setting != location.setting {
      throw .content(Store.otherSetting(setting, in: location.setting))
    }
    return summary
  }

  static func summary(_ bytes: [UInt8], id: String) throws(ReadFault) -> RecordSummary {
    do throws(FileRefusal) {
      let summary = try RecordFile.summary(bytes)
      if summary.id == id { return summary }
    } catch {
      throw .content(error.message)
    }
    throw .content(otherName)
  }
}
