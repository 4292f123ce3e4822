public import StrictJSON

/// Why a file was refused: it is not strict JSON, or its content is not what the contract says.
public enum FileRefusal: Error, Equatable, Sendable {
  case syntax(JSONSyntaxError)
  case shape(JSONShapeError)

  /// The place and the reason, in one line.
  public var message: String {
    switch self {
    case .syntax(let error): error.message
    case .shape(let error): error.message
    }
  }
}

extension JSONReader {
  /// Parses the bytes of a file.
  public static func parse(_ bytes: [UInt8]) throws(FileRefusal) -> JSONReader {
    do throws(JSONSyntaxError) {
      return JSONReader(try JSONValue(parsing: bytes))
    } catch {
      throw .syntax(error)
    }
  }
}

/// Runs a reading of content and turns its refusal into that of the file.
func shaped<Value>(
  _ read: () throws(JSONShapeError) -> Value
) throws(FileRefusal) -> Value {
  do throws(JSONShapeError) { return try read() } catch { throw .shape(error) }
}
