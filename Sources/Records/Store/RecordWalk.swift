import Glibc

/// Finds the files of `records/`, never through a link.
struct RecordWalk {
  struct File {
    let name: String
    let folder: Folder

    /// The name without its ending.
    var id: String { String(name.dropLast(File.ending.utf8CodeUnitCount)) }

    func isOf(_ id: String) -> Bool {
      name.utf8.count == id.utf8.count + File.ending.utf8CodeUnitCount
        && name.utf8.starts(with: id.utf8)
    }

    static let ending: StaticString = ".json"
  }

  var files: [File] = []
  var unreadable: [UnreadableFile] = []

  /// The folder of a month with the numbers its name stands for.
  struct Month {
    let number: MonthNumber
    let year: String
    let name: String
    let folder: Folder
  }

  mutating func records(in root: Folder) {
    for month in months(in: root) { files(of: month) }
  }

  /// The months' folders, none of their files.
  mutating func months(in root: Folder) -> [Month] {
    guard let records = open("records", in: root, isNeeded: false) else { return [] }
    var months: [Month] = []
    for year in entries(records) {
      guard RecordPlace.isYear(year.name), let number = Int(year.name) else {
        refuse(records, year, "is not a year's folder")
        continue
      }
      guard let folder = open(year, in: records) else { continue }
      for month in entries(folder) {
        guard RecordPlace.isMonth(month.name), let count = Int(month.name) else {
          refuse(folder, month, "is not a month's folder")
          continue
        }
        if let opened = open(month, in: folder) {
          months.append(
            Month(
              number: MonthNumber(year: number, month: count), year: year.name,
              name: month.name, folder: opened))
        }
      }
    }
    return months
  }

  mutating func files(of month: Month) { take(month.folder, month.year, month.name, month.number) }

  private mutating func take(
    _ folder: Folder, _ year: String, _ month: String, _ number: MonthNumber
  ) {
    let span = number.milliseconds ?? 0..<0
    for entry in entries(folder) {
      // What is as it should be, which nearly everything is, is told from the bytes of its name.
      if entry.kind == .file, let time = RecordPlace.milliseconds(entry.name, File.ending),
        span.contains(time)
      {
        files.append(File(name: entry.name, folder: folder))
        continue
      }
      if TemporaryName.matches(entry.name) { continue }
      guard entry.kind != .link else {
        refuse(folder, entry, ReadFault.link.reason)
        continue
      }
      guard let id = RecordPlace.id(entry.name, ".json"), let place = RecordPlace(id) else {
        refuse(folder, entry, "is not the name of a record")
        continue
      }
      guard (place.year, place.month) == (year, month) else {
        refuse(
          folder, entry, "is in the wrong folder; its id belongs in \(place.year)/\(place.month)")
        continue
      }
      files.append(File(name: entry.name, folder: folder))
    }
  }

  private mutating func open(_ entry: FolderEntry, in folder: Folder) -> Folder? {
    switch entry.kind {
    case .folder: return open(entry.name, in: folder, isNeeded: true)
    case .link: refuse(folder, entry, ReadFault.link.reason)
    case .file, .other: refuse(folder, entry, "is not a folder")
    }
    return nil
  }

  private mutating func open(_ name: String, in folder: Folder, isNeeded: Bool) -> Folder? {
    do throws(SystemFault) {
      return try folder.subfolder(name)
    } catch {
      let path = "\(folder.path)/\(name)"
      switch error.code {
      case ENOENT where !isNeeded: break
      case ELOOP, ENOTDIR:
        unreadable.append(
          UnreadableFile(
            path: path, reason: "is not a folder, or is a link; links are not followed"))
      default:
        unreadable.append(
          UnreadableFile(path: path, reason: ReadFault.system(error).reason))
      }
      return nil
    }
  }

  private mutating func entries(_ folder: Folder) -> [FolderEntry] {
    do throws(SystemFault) {
      return try folder.entries()
    } catch {
      unreadable.append(UnreadableFile(path: folder.path, reason: ReadFault.system(error).reason))
      return []
    }
  }

  private mutating func refuse(_ folder: Folder, _ entry: FolderEntry, _ reason: String) {
    unreadable.append(UnreadableFile(path: "\(folder.path)/\(entry.name)", reason: reason))
  }
}
