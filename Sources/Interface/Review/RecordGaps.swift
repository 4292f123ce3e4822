import Assessment
import Screen

/// The questions of a saved visit that have no answer, by the way of having none.
struct RecordGaps {
  /// A way of having no answer; nil is none said.
  typealias Way = Absence?

  private(set) var safety: [(way: Way, items: [ItemReference])] = []
  private(set) var others: [(way: Way, items: [ItemReference])] = []

  /// Of every sheet whose pack is here. A question that goes deeper and was never opened was not
  /// due, and is no gap; nor is a scale that was not begun.
  init(_ visit: Visit, _ packs: [String: Pack]) {
    for sheet in visit.sheets {
      guard let pack = packs[sheet.pack], pack.kind == .guide || sheet.isBegun else { continue }
      for (index, item) in pack.items.enumerated() where item.kind != .text {
        guard let way = RecordGaps.way(sheet[index], item, pack) else { continue }
        let reference = ItemReference(pack: pack.id, item: item.id)
        if item.hasSafetyOption {
          RecordGaps.add(reference, way, &safety)
        } else if item.kind == .rating || pack.kind == .instrument {
          RecordGaps.add(reference, way, &others)
        }
      }
    }
  }

  /// nil where there is an answer, or none was due.
  private static func way(_ answer: Answer, _ item: Item, _ pack: Pack) -> Way? {
    switch answer {
    case .option: nil
    case .absent(let absence): .some(absence)
    case .opened: .some(nil)
    case .untouched:
      item.isCore || item.hasSafetyOption || pack.kind == .instrument ? .some(nil) : nil
    }
  }

  private static func add(
    _ item: ItemReference, _ way: Way, _ groups: inout [(way: Way, items: [ItemReference])]
  ) {
    if let index = groups.firstIndex(where: { $0.way == way }) {
      groups[index].items.append(item)
    } else {
      groups.append((way, [item]))
    }
  }
}

extension RecordView {
  /// What a level "at least" is short of, and what was said of safety without an answer: shortly,
  /// beside the level that it bears on.
  func gaps(_ page: inout Page) {
    let gaps = RecordGaps(visit, opened.library.packs)
    for group in gaps.safety {
      page.text(
        words.review.safetyWithout.filled(["items": line(group)]), indent: 3, style: .bold)
    }
    for group in gaps.others {
      page.text(words.review.without.filled(["items": line(group)]), indent: 3)
    }
  }

  private func line(_ group: (way: RecordGaps.Way, items: [ItemReference])) -> String {
    words.gaps(group, opened.library) { mark(.answer($0)) }
  }
}

extension Words {
  /// `declined: Sleep, Joy`; what a scale asks stands once under its name.
  ///
  /// - Parameter mark: What stands behind the title of a question.
  func gaps(
    _ group: (way: RecordGaps.Way, items: [ItemReference]), _ library: VisitLibrary,
    mark: (ItemReference) -> String = { _ in "" }
  ) -> String {
    let way = group.way.map { visit.absences[$0] ?? $0.rawValue } ?? review.noAnswer
    var lists: [(pack: String, titles: [String])] = []
    for item in group.items {
      let title = library.ownTitle(item) + mark(item)
      if lists.last?.pack == item.pack {
        lists[lists.count - 1].titles.append(title)
      } else {
        lists.append((item.pack, [title]))
      }
    }
    let named = lists.map { list -> String in
      let titles = list.titles.joined(separator: ", ")
      guard library.packs[list.pack]?.kind == .instrument else { return titles }
      return "\(library.texts[list.pack]?.title ?? list.pack): \(titles)"
    }
    return "\(way): \(named.joined(separator: "; "))"
  }

  /// What a level "at least" is short of while the visit goes on, a line for each way of having no
  /// answer. Safety questions with a reason stand first; those without one stand by themselves.
  func missing(_ visit: VisitState) -> [String] {
    guard visit.findings.level?.isAtLeast == true else { return [] }
    let gaps = RecordGaps(visit.draft.visit, visit.library.packs)
    return gaps.safety.filter { $0.way != nil }.map {
      review.safetyWithout.filled(["items": self.gaps($0, visit.library)])
    }
      + gaps.others.map {
        review.without.filled(["items": self.gaps($0, visit.library)])
      }
  }
}
