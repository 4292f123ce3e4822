import Assessment

/// A line of a page that offers scales.
enum ScaleLine: Hashable, Sendable {
  case form(ScaleForm)
  /// Any other scale, from the list of all.
  case another
}

/// Which page offers scales.
enum ScaleList: String, CaseIterable, Hashable, Sendable {
  case howAreYou = "how-are-you"
  case afterConversation = "after-conversation"
  /// A visit that only scores a scale.
  case alone

  var moment: Pack.Offer.Moment? { Pack.Offer.Moment(rawValue: rawValue) }
}

extension VisitState {
  /// What a page offers: scales for this carer and age, those that an earlier one leads to, and
  /// those that were begun.
  func scaleLines(_ list: ScaleList) -> [ScaleLine] {
    let forms = library.scales.compactMap { form -> ScaleLine? in
      let begun = form.packs.filter(isScaleBegun)
      // An order of the form that was begun stands for itself.
      if !begun.isEmpty {
        return begun.contains { self.list(of: $0) == list } ? .form(narrowed(form, begun)) : nil
      }
      let offered = form.packs.filter { isOffered($0, at: list) }
      return offered.isEmpty ? nil : .form(form)
    }
    return forms + (list == .howAreYou ? [] : [.another])
  }

  private func narrowed(_ form: ScaleForm, _ begun: [String]) -> ScaleForm {
    form.packs.count == 1
      ? form
      : ScaleForm(
        packs: [begun[0]], title: library.texts[begun[0]]?.title ?? form.title,
        shortTitle: library.texts[begun[0]]?.neutralTitle ?? form.shortTitle)
  }

  /// The page that a begun scale stands on, and that it goes back to.
  func list(of pack: String) -> ScaleList {
    if guide == nil { return .alone }
    let moment = library.packs[pack]?.offered?.moment
    return moment == .howAreYou && pages.contains(.scales(.howAreYou))
      ? .howAreYou : .afterConversation
  }

  func isScaleBegun(_ pack: String) -> Bool { draft.sheet(pack)?.isBegun == true }

  /// Packs of scales with an entry, in the order they were begun.
  var begunScales: [String] {
    draft.packs.map(\.id).filter {
      library.packs[$0]?.kind == .instrument && isScaleBegun($0)
    }
  }

  private func isOffered(_ id: String, at list: ScaleList) -> Bool {
    guard let pack = library.packs[id], let offered = pack.offered, let moment = list.moment,
      offered.moment == moment, pack.validity.offers(in: situation)
    else { return false }
    return offered.after.isEmpty || offered.after.contains(where: isPast)
  }

  /// Whether a cut-off, `PACK/CUTOFF`, is past in what was keyed so far.
  private func isPast(_ name: String) -> Bool {
    findings.packs.contains { pack in
      pack.scores.contains { score in
        score.cutoffs.contains { $0.isMet == true && "\(pack.pack)/\($0.cutoff.id)" == name }
      }
    }
  }

  /// Scales that what was keyed in one leads to.
  func led(from pack: String) -> [ScaleForm] {
    library.scales.filter { form in
      form.packs.contains { id in
        guard let definition = library.packs[id], let offered = definition.offered else {
          return false
        }
        return offered.after.contains { $0.hasPrefix(pack + "/") && isPast($0) }
          && definition.validity.offers(in: situation)
      }
    }
  }
}
