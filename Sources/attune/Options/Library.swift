import Assessment
import Contracts
import Glibc
import Interface
import PromptLibrary
import Records

/// The prompt library as the commands ask for it, with failures as exit statuses.
struct Library {
  let prompts: PromptLibrary

  /// - Throws: ``Failure`` when a folder was asked for and is not there.
  init(_ options: any PlaceChoices) throws(Failure) {
    let settings = try? SettingsFolder(environment: { Environment[$0] })
    var folder = options.prompts ?? Environment["ATTUNE_PROMPTS"]
    if folder == nil, let beside = settings.map({ $0.path + "/prompts" }), access(beside, R_OK) == 0
    {
      folder = beside
    }
    do throws(PromptError) {
      prompts = try PromptLibrary(folder: folder, wording: settings.map { $0.path + "/wording" })
    } catch {
      throw Failure(error.description, status: Status.noInput)
    }
  }

  /// A pack by id; 64 for a name that looks like a path, 66 for one that is not here.
  func pack(_ id: String) throws(Failure) -> Pack {
    if id.isEmpty || id.utf8.contains(where: { "./\\".utf8.contains($0) }) {
      throw Failure(
        "\"\(id)\": a pack is named by its id, not by a path; see attune packs list",
        status: Status.usage)
    }
    guard prompts.packIDs.contains(id) else {
      throw Failure("\(id): there is no such pack; see attune packs list", status: Status.noInput)
    }
    do {
      return try prompts.pack(id)
    } catch {
      throw Failure(error.description, status: Status.badInput)
    }
  }

  func rules() throws(Failure) -> LevelRules {
    do {
      return try prompts.levelRules()
    } catch {
      throw Failure(error.description, status: Status.badInput)
    }
  }

  /// The packs with these ids as the shapes need them; unknown and broken ones are left out.
  func shelf(_ ids: some Sequence<String>, rules: LevelRules?) -> PackShelf {
    let packs = Set(ids).compactMap { try? prompts.pack($0) }
    return PackShelf(packs: packs, texts: packs.compactMap(exportedText), rules: rules)
  }

  /// What a file or another program may be given: a local wording only where its pack allows it.
  private func exportedText(of pack: Pack) -> PackText? {
    pack.exportsWording
      ? try? prompts.text(of: pack) : try? prompts.exportedText(of: pack)
  }

  /// Every pack that is whole, for a visit.
  func visitLibrary() throws(Failure) -> VisitLibrary {
    let packs = prompts.packIDs.compactMap { try? prompts.pack($0) }
    let worded = packs.filter { prompts.hasLocalWording(for: $0.id) }
    return VisitLibrary(
      packs: packs, texts: texts(of: packs), rules: try rules(),
      unworded: worded.compactMap(exportedText))
  }

  /// Asked for by the packs themselves, which are then not read again.
  private func texts(of packs: [Pack]) -> [PackText] {
    packs.compactMap { try? prompts.text(of: $0) }
  }
}

extension VisitLibrary {
  /// The same packs, words and rules as the JSON shapes need them.
  var shelf: PackShelf {
    PackShelf(packs: Array(packs.values), texts: Array(exportTexts.values), rules: rules)
  }
}
