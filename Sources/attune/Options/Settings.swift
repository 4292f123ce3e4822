import Assessment
import Contracts
import Records
import StrictJSON

/// The configuration and the local services, as far as they can be read.
struct Settings {
  var configuration = Configuration()
  var services: [Service] = []
  /// What could not be read, one line each: it is said, never fatal and never overwritten.
  var problems: [String] = []
  let folder: SettingsFolder?

  init(_ options: any PlaceChoices) {
    folder = try? SettingsFolder(environment: { Environment[$0] })
    if let reader = read("config.json") {
      do {
        configuration = try ConfigurationFile.read(reader)
      } catch {
        problems.append("config.json: \(error.message)")
      }
    }
    if let reader = read("services.json") {
      do {
        services = try ServicesFile.read(reader)
      } catch {
        problems.append("services.json: \(error.message)")
      }
    }
    if let practitioner = options.practitioner { configuration.practitioner = practitioner }
  }

  private mutating func read(_ name: String) -> JSONReader? {
    let bytes: [UInt8]?
    do throws(StoreError) {
      bytes = try folder?.read(name)
    } catch {
      problems.append(error.message)
      return nil
    }
    guard let bytes else { return nil }
    do throws(FileRefusal) {
      return try JSONReader.parse(bytes)
    } catch {
      problems.append("\(name): \(error.message)")
      return nil
    }
  }

  /// Keeps the configuration; a file that could not be read is left as it is.
  func save(_ configuration: Configuration) throws(Failure) {
    if let problem = problems.first(where: { $0.contains("config.json") }) {
      throw Failure(
        "\(problem); the file was left as it is: mend or move it", status: Status.badInput)
    }
    do {
      try folder?.write(
        "config.json", Array(ConfigurationFile.write(configuration).pretty().utf8))
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
  }
}

/// The filters that are kept under names, and the shared folder.
extension Settings {
  /// - Throws: 65 when `filters.json` cannot be read; it is left as it is.
  func filters() throws(Failure) -> [SavedFilter] {
    let bytes: [UInt8]?
    do throws(StoreError) {
      bytes = try folder?.read("filters.json")
    } catch {
      throw Failure(error)
    }
    guard let bytes else { return [] }
    do {
      return try FiltersFile.read(try JSONReader.parse(bytes))
    } catch {
      let why = (error as? JSONShapeError)?.message ?? (error as? FileRefusal)?.message ?? ""
      throw Failure(
        "filters.json: \(why); the file was left as it is: mend or move it",
        status: Status.badInput)
    }
  }

  /// Keeps exactly these; a file that could not be read is left as it is.
  func keep(_ filters: [SavedFilter]) throws(Failure) {
    _ = try self.filters()
    do {
      try folder?.write("filters.json", Array(FiltersFile.write(filters).pretty().utf8))
    } catch {
      throw Failure(error)
    }
  }

  /// The shared folder, `~` for the home folder; nil where none is configured.
  var exchangeFolder: String? {
    guard let path = configuration.exchange else { return nil }
    guard path.hasPrefix("~/"), let home = Environment["HOME"] else { return path }
    return home + path.dropFirst()
  }
}
