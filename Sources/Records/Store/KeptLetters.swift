public import Assessment

extension Store {
  /// Keeps a letter made on the screen as `letters/ID-KIND.EXT`, in the place of an earlier one of
  /// the same kind: a letter can always be made again from its record.
  ///
  /// - Returns: The path of its file.
  public func keepLetter(
    _ id: String, _ kind: LetterKind, ext: String, _ bytes: [UInt8]
  ) throws(StoreError) -> String {
    try keep(id, kind.rawValue, ext, bytes)
  }

  /// Keeps a certificate as `letters/ID-certificate.EXT`, in the place of an earlier one: it can
  /// always be made again.
  ///
  /// - Parameter id: Of the result that completed the course.
  public func keepCertificate(
    _ id: String, ext: String, _ bytes: [UInt8]
  ) throws(StoreError) -> String {
    try keep(id, "certificate", ext, bytes)
  }

  /// Keeps a caseload report as `letters/report-DATE.html`, or with a number behind the date where
  /// there is one of that day: the store it was made from has changed since, so none is replaced.
  ///
  /// - Returns: The path of its file.
  public func keepReport(of date: CalendarDate, _ bytes: [UInt8]) throws(StoreError) -> String {
    let folder = try settledSubfolder("letters", of: try writableRoot())
    var number = 1
    while true {
      let name = "report-\(date)\(number == 1 ? "" : "-\(number)").html"
      do throws(SaveFault) {
        _ = try DurableFile.create(name, in: folder, bytes)
        return "\(folder.path)/\(name)"
      } catch {
        guard error == .exists else { throw StoreError(saving: "\(folder.path)/\(name)", error) }
        number += 1
      }
    }
  }

  private func keep(
    _ id: String, _ kind: String, _ ext: String, _ bytes: [UInt8]
  ) throws(StoreError) -> String {
    guard RecordPlace(id) != nil else { throw .noRecord(id: id) }
    let folder = try settledSubfolder("letters", of: try writableRoot())
    let name = "\(id)-\(kind).\(ext)"
    do throws(SystemFault) {
      try folder.replace(name, bytes)
    } catch {
      throw .cannotWrite(path: "\(folder.path)/\(name)", error)
    }
    return "\(folder.path)/\(name)"
  }
}
