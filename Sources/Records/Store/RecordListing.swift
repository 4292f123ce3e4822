import Assessment
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
  /// Newest contact first; of contacts at one moment the one saved last.
  public let records: [RecordSummary]
  /// In the order of their paths.
  public let unreadable: [UnreadableFile]

  /// The assessments alone.
  public var assessments: [RecordSummary] { records.filter { $0.kind == .assessment } }

  public init(records: [RecordSummary], unreadable: [UnreadableFile]) {
    self.records = records
    self.unreadable = unreadable
  }
}

extension Store {
  /// Reads every record. What cannot be read, or does not belong, is listed with the reason and
  /// never touched.
  public func list() throws(StoreError) -> RecordListing {
    var walk = RecordWalk()
    if let root = try openRoot() { walk.records(in: root) }
    var records: [RecordSummary] = []
    for file in walk.files {
      do throws(ReadFault) {
        records.append(try summary(file))
      } catch {
        walk.unreadable.append(
          UnreadableFile(path: "\(file.folder.path)/\(file.name)", reason: error.reason))
      }
    }
    records.sort { ($0.at.milliseconds, $0.id) > ($1.at.milliseconds, $1.id) }
    walk.unreadable.sort { $0.path < $1.path }
    return RecordListing(records: records, unreadable: walk.unreadable)
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
