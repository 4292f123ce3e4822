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
