import Assessment
import Contracts
import Glibc

/// Rows that were read from files, with their own texts.
struct IndexPart {
  let setting: Setting
  var rows: [IndexRow] = []
  var others: [IndexRow] = []
  var strings = IndexStrings()
  var refused: [RefusedFile] = []
  /// Months with a file that the system would not give: they are read again next time.
  var unsettled: Set<MonthNumber> = []
  private var lister = RecordLister()
  /// Nearly every record fits into it.
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(setting: Setting) { self.setting = setting }

  /// Reads a file into a row, or notes why it is none.
  mutating func read(_ file: RecordWalk.File, of month: MonthNumber) {
    if let record = quick(file), file.isOf(record.id), record.setting == setting,
      let row = IndexRow(record, &strings)
    {
      return rows.append(row)
    }
    do throws(ReadFault) {
      let bytes = try file.folder.read(file.name, limit: Store.recordLimit)
      let record: ListedRecord
      do throws(FileRefusal) {
        record = try lister.read(bytes)
      } catch {
        throw .content(error.message)
      }
      guard file.isOf(record.id), let row = IndexRow(record, &strings) else {
        throw .content(Store.otherName)
      }
      if let found = record.setting, found != setting {
        throw .content(Store.otherSetting(found, in: setting))
      }
      if row.isAssessment { rows.append(row) } else { others.append(row) }
    } catch {
      // Gone since the folder was listed.
      if error.isAbsent { return }
      if case .system = error { unsettled.insert(month) }
      refuse(file.name, error.reason, in: file.folder, of: month)
    }
  }

  /// An ordinary assessment in one read, without a look at what kind of file it is: whatever is no
  /// whole record, or is larger than the buffer, goes the long way.
  private mutating func quick(_ file: RecordWalk.File) -> ListedRecord? {
    guard let opened = try? file.folder.openFile(file.name, O_RDONLY) else { return nil }
    let number = opened.number
    let count = buffer.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) }
    guard count > 0, count < buffer.count else { return nil }
    let bytes = buffer
    return bytes.withUnsafeBufferPointer { bytes in
      lister.quick(UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
  }

  /// Reads all files of a month; how many there were.
  mutating func read(_ month: RecordWalk.Month) -> Int {
    var walk = RecordWalk()
    walk.files(of: month)
    for file in walk.files { read(file, of: month.number) }
    refuse(walk.unreadable, of: month)
    return walk.files.count
  }

  /// Notes what a walk through a month could not take for a record.
  mutating func refuse(_ files: [UnreadableFile], of month: RecordWalk.Month) {
    let start = "\(month.folder.path)/".utf8.count
    for file in files {
      refuse(
        String(decoding: file.path.utf8.dropFirst(start), as: UTF8.self), file.reason,
        in: month.folder, of: month.number)
    }
  }

  mutating func refuse(
    _ name: String, _ reason: String, in folder: Folder, of month: MonthNumber
  ) {
    let stamp = RefusedFile.stamp(name, in: folder)
    refused.append(
      RefusedFile(
        month: month, name: name, reason: reason, size: stamp.size, seconds: stamp.seconds,
        nanoseconds: stamp.nanoseconds))
  }
}

extension Store {
  static func otherSetting(_ found: Setting, in setting: Setting) -> String {
    "is of the \(found.rawValue) setting, in a \(setting.rawValue) store"
  }
}
