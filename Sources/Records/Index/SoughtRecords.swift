import Assessment
import Contracts
import Glibc

/// Whose records are looked for.
public enum SoughtRecords: Equatable, Sendable {
  /// The babies with this reference: one, or its twins.
  case reference(String)
  /// The baby with this reference and twin label, with every carer.
  case baby(String)
  /// The baby that this record is about.
  case record(String)
}

extension Store {
  /// What lies in the store about one baby, read from its own files; every tombstone is read too.
  ///
  /// The index only says which files these are, and it is first brought up to what the folders
  /// hold: nothing that was saved or copied in is missed, and no figure of the index is believed.
  public func listing(of sought: SoughtRecords) throws(StoreError) -> RecordListing {
    var update = try index(now: Store.wallClock)
    update.complete()
    return listing(reading: update.current.ids(of: sought))
  }

  private func listing(reading ids: [String]) -> RecordListing {
    var records: [RecordSummary] = []
    var unreadable: [UnreadableFile] = []
    for id in ids {
      let path = location.recordPath(id) ?? id
      do throws(StoreError) {
        let bytes = try bytes(of: id)
        do throws(ReadFault) {
          let summary = try Store.summary(bytes, id: id)
          if let found = summary.setting, found != location.setting {
            throw .content(Store.otherSetting(found, in: location.setting))
          }
          records.append(summary)
        } catch {
          unreadable.append(UnreadableFile(path: path, reason: error.reason))
        }
      } catch {
        if case .noRecord = error { continue }
        unreadable.append(UnreadableFile(path: path, reason: error.message))
      }
    }
    records.sort { ($0.at.milliseconds, $0.id) > ($1.at.milliseconds, $1.id) }
    unreadable.sort { $0.path < $1.path }
    return RecordListing(records: records, unreadable: unreadable, standing: standing)
  }

  /// Milliseconds since 1970: whether a folder changed just now, nothing else, is judged by it.
  private static var wallClock: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension RecordIndex {
  /// The files that can speak of whom is sought, and the tombstones; each once.
  fileprivate func ids(of sought: SoughtRecords) -> [String] {
    guard let file else { return [] }
    var own: [RecordKey] = []
    let beginnings: [[UInt8]]
    switch sought {
    case .reference(let reference):
      beginnings = [Array("\(reference)/".utf8), Array("\(reference)-".utf8)]
    case .baby(let label): beginnings = [Array("\(label)/".utf8)]
    case .record(let id):
      guard let key = RecordKey(id) else { return [] }
      own = [key]
      let label = file.rows.first { $0.key == key }.map { file.table.baby($0.dyad) } ?? nil
      beginnings = label.map { [Array("\($0)/".utf8)] } ?? []
    }
    var dyads = NumberSet(count: file.table.count)
    for beginning in beginnings {
      for number in file.table.beginning(with: beginning) { dyads.add(Int(number)) }
    }
    var keys = own
    for row in file.rows where dyads.contains(row.dyad) { keys.append(row.key) }
    var said = keys.flatMap { file.about($0).map(\.key) }
    for row in file.others where row.says == .purges || row.isStatus && dyads.contains(row.dyad) {
      said.append(row.key)
    }
    var seen: Set<RecordKey> = []
    return (keys + said).filter { seen.insert($0).inserted }.map(\.id)
  }
}

extension IndexTable {
  /// The baby of a dyad's text: what stands before its last slash.
  fileprivate func baby(_ number: UInt32) -> String? {
    let text = text(number)
    return text.lastIndex(of: "/").map { String(text[..<$0]) }
  }
}
