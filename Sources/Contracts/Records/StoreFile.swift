public import Assessment
public import StrictJSON

/// `store.json`: what kind of store a folder holds.
public enum StoreFile {
  private static let schema = "attune/store"
  private static let version = 1

  /// - Throws: ``JSONShapeError`` for another schema, a newer version, an unknown setting.
  public static func read(_ reader: JSONReader) throws(JSONShapeError) -> Setting {
    try reader.checkSchema(schema, version: version)
    return try reader.required("setting").setting()
  }

  public static func write(_ setting: Setting) -> JSONValue {
    .members([
      "schema": .string(schema), "version": .integer(version),
      "setting": .string(setting.rawValue),
    ])
  }
}
