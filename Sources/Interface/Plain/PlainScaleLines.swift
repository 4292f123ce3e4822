import Assessment

extension Model {
  /// What one step of keying a form says.
  func scaleLines(_ visit: VisitState) -> [String] {
    guard let entry = visit.entry, let pack = visit.entryPack else { return [] }
    switch entry.phase {
    case .intro: return spokenRows
    case .keying, .readBack, .again: return itemLines(entry, pack, visit)
    case .done:
      let open = visit.openItems(of: pack.id)
      let gaps = words.openItems(open)
      return [words.scale.doneTitle.asSentence] + (open.isEmpty ? [] : [gaps.asSentence])
        + numbered(doneChoices) + [words.scale.doneLine]
    case .settle:
      return [itemName(entry, pack).asSentence, words.scale.settleAsk]
        + numbered(settleChoices(entry, pack, visit))
    case .result: return resultLines(pack, visit)
    }
  }

  private func itemName(_ entry: ScaleEntry, _ pack: Pack) -> String {
    words.scale.key.filled([
      "item": pack.items[entry.focus].id, "m": String(pack.items.count),
    ])
  }

  private func itemLines(_ entry: ScaleEntry, _ pack: Pack, _ visit: VisitState) -> [String] {
    let item = pack.items[entry.focus]
    let reference = ItemReference(pack: pack.id, item: item.id)
    let answer = visit.answer(reference)
    let entered = words.entry(answer, of: item, in: pack)
    var lines = [itemName(entry, pack).asSentence]
    switch entry.phase {
    case .readBack:
      lines = [labelled(itemName(entry, pack), entered).asSentence, words.scale.readBackAsk]
    case .again: lines.append(words.scale.againAsk)
    default:
      // Counting the options is said once, and not at every item.
      if entry.focus == 0 { lines.append(countingLine(pack, visit)) }
      if answer.isSettled { lines.append(words.plain.soFar.filled(["answer": entered])) }
    }
    return lines + wordingLines(reference, item, visit)
  }

  /// The service's own wording of the item, where there is some, with its licence.
  private func wordingLines(
    _ reference: ItemReference, _ item: Item, _ visit: VisitState
  ) -> [String] {
    guard visit.library.localWording.contains(reference.pack),
      let text = visit.library.text(reference)
    else { return [] }
    let options = item.options.compactMap { option in
      text.options[option.code].map {
        words.plain.option.filled(["key": option.code, "label": $0])
      }
    }
    return [words.scale.ownWording] + (text.say.map { [$0] } ?? []) + options
  }

  private func resultLines(_ pack: Pack, _ visit: VisitState) -> [String] {
    let view = ScaleResultView(words: words, pack: pack, visit: visit)
    var lines = [(visit.library.texts[pack.id]?.title ?? pack.id).asSentence]
    lines.append(
      visit.entrySheet?.checked.flatMap { words.scale.resultLine[$0] }
        ?? words.scale.notChecked)
    if visit.isUnsaved { lines.append(words.scale.notSavedLine) }
    if let line = visit.contactLine(pack, words, on: today) { lines.append(line.asSentence) }
    lines += view.standing
    for (index, score) in view.scores.enumerated() {
      lines += numbered([view.title(score)], from: index + 1) + view.lines(score)
    }
    lines += view.after + [words.scale.addends, words.result.judgement]
    lines.append(words.scale.source.filled(["source": pack.source]))
    lines.append(words.scale.licence.filled(["licence": pack.licence]))
    return lines
  }

  /// Scales that are offered here, numbered.
  func spokenScales(_ list: ScaleList, _ visit: VisitState) -> [String] {
    var lines = [title(of: list).asSentence, about(list)]
    if visit.isUnsaved { lines.append(words.scale.notSavedLine) }
    return lines
      + numbered(
        visit.scaleLines(list).map { line in
          switch line {
          case .another: words.scale.another
          case .form(let form): labelled(visit.name(of: form), scaleState(form, visit))
          }
        })
  }

  /// The titles of a page's scales, as they can be typed.
  func scaleTitles(_ list: ScaleList, _ visit: VisitState) -> [String] {
    visit.scaleLines(list).map { line in
      switch line {
      case .another: words.scale.another
      case .form(let form): visit.name(of: form)
      }
    }
  }

  /// Every form, numbered.
  var spokenScaleList: [String] {
    [words.scale.listTitle.asSentence, words.scale.listLine] + numbered(formTitles)
  }

  var formTitles: [String] { (visit?.library ?? library)?.scales.map(name(of:)) ?? [] }

  /// The line that asks for what is keyed next.
  func scalePrompt(_ visit: VisitState) -> String {
    let plain = words.plain
    guard let entry = visit.entry, let pack = visit.entryPack else { return plain.pickLine }
    let keys =
      pack.items.indices.contains(entry.focus) ? codes(of: pack.items[entry.focus], in: pack) : ""
    switch entry.phase {
    case .intro: return plain.scaleIntro
    case .keying: return plain.scaleKey.filled(["keys": keys])
    case .readBack: return plain.scaleReadBack.filled(["keys": keys])
    case .again: return plain.scaleAgain.filled(["keys": keys])
    case .done, .settle: return plain.pickLine
    case .result:
      return visit.entrySheet?.checked == nil ? plain.scaleResult : plain.scaleResultDone
    }
  }

  /// `1 to 4`, `0 to 3 or na`, `1 to 2 or yes or no`: what can be typed.
  private func codes(of item: Item, in pack: Pack) -> String {
    let keys = pack.optionKeys(of: item).compactMap { $0.key.wholeNumberValue }
    let named = item.options.map(\.code).filter { Int($0) == nil }
    let first = keys.first.map { [range($0, keys[keys.count - 1])] } ?? []
    return (first + named).joined(separator: words.plain.or)
  }
}
