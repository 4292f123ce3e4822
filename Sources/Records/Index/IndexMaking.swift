package import Contracts

/// An index of records that lie nowhere: for measuring lists of a size that no test has files for.
package enum IndexMaking {
  /// Writes the index of `records` where the store at `location` keeps its own, and opens it.
  package static func index(
    of records: some Sequence<ListedRecord>, at location: StoreLocation
  ) throws(StoreError) -> RecordIndex {
    var part = IndexPart(setting: location.setting)
    for record in records {
      guard let row = IndexRow(record, &part.strings) else { continue }
      if row.isAssessment { part.rows.append(row) } else { part.others.append(row) }
    }
    let merge = IndexMerge(setting: location.setting, old: nil, replaced: [], parts: [part])
    IndexUpdate.keep(merge.bytes(months: []), location)
    return try open(at: location)
  }

  /// Opens the index that lies there as it is, whatever the store holds.
  package static func open(at location: StoreLocation) throws(StoreError) -> RecordIndex {
    guard let folder = try? Folder.open(location.index),
      let bytes = IndexBytes(mapping: IndexFile.name, in: folder),
      let file = IndexFile(bytes, setting: location.setting)
    else { throw .unreadable(path: location.index, reason: "is no index") }
    return RecordIndex(file, location, [])
  }
}
