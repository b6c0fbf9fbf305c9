package org.redline.web.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redline.audit.Auditor;
import org.redline.vocabulary.DayOrder;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.pages.Words;
import org.redline.web.users.Account;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps what is typed, field by field, and says at once what is wrong with it. */
@Controller
class FieldController {
  private static final String PREFIX = "f.";

  private final Editing editing;
  private final LiveAudit audits;

  FieldController(Editing editing, LiveAudit audits) {
    this.editing = editing;
    this.audits = audits;
  }

  /** One text was typed. */
  @PostMapping("/firms/{id}/edit/field")
  ModelAndView field(
      @AuthenticationPrincipal Account by,
      @PathVariable String id,
      @RequestParam int basedOn,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("words") Words words) {
    Typed typed = Typed.of(sent, PREFIX);
    Vocabulary vocabulary = audits.auditor().rules().vocabulary();
    Opened opened = editing.change(by, id, basedOn, draft -> typed.into(draft, vocabulary));
    Form form = form(opened, words, List.of());
    List<FormPart> beside = new ArrayList<>();
    for (String path : beside(typed.path(), opened.draft(), vocabulary)) {
      beside.add(form.part(Spot.of(path, opened.draft(), vocabulary).orElseThrow()));
    }
    return answer("submission/answers :: field", opened)
        .addObject("part", form.part(spot(typed.path(), opened)))
        .addObject("beside", beside)
        .addObject("around", around(typed.path(), opened, form));
  }

  /** Days of the same record that may not be before or after this one. */
  private static Set<String> beside(String path, Draft draft, Vocabulary vocabulary) {
    String parent = Draft.parent(path);
    String name = path.substring(parent.isEmpty() ? 0 : parent.length() + 1);
    Set<String> beside = new HashSet<>();
    if (!draft.isItem(path)) {
      for (DayOrder order : owner(parent, draft, vocabulary).dayOrders()) {
        beside.add(order.earlier().name());
        beside.add(order.later().name());
      }
      if (!beside.remove(name)) {
        return Set.of();
      }
    }
    Set<String> paths = new HashSet<>();
    beside.forEach(other -> paths.add(Draft.field(parent, other)));
    return paths;
  }

  private static RecordType owner(String path, Draft draft, Vocabulary vocabulary) {
    return path.isEmpty()
        ? vocabulary.root()
        : Spot.of(path, draft, vocabulary).orElseThrow(Refusal::odd).type();
  }

  /** What is wrong with the record around a field; none for the unit, and for items of a list. */
  private List<FormPart> around(String path, Opened opened, Form form) {
    String parent = Draft.parent(path);
    boolean record = !parent.isEmpty() && !opened.draft().isItem(path);
    return record ? List.of(form.part(spot(parent, opened))) : List.of();
  }

  /** An item was added or removed, or the list is known to be empty, or not known again. */
  @PostMapping("/firms/{id}/edit/items")
  ModelAndView items(
      @AuthenticationPrincipal Account by,
      @PathVariable String id,
      @RequestParam int basedOn,
      @RequestParam String path,
      @RequestParam ItemChange change,
      @ModelAttribute("words") Words words) {
    Vocabulary vocabulary = audits.auditor().rules().vocabulary();
    List<String> changed = new ArrayList<>();
    Opened opened =
        editing.change(by, id, basedOn, draft -> changed.add(change.on(draft, vocabulary, path)));
    String list = change == ItemChange.REMOVE ? Draft.parent(path) : path;
    String item = changed.get(changed.size() - 1);
    Form form = form(opened, words, List.of(item));
    String view = change.isWithin() ? "submission/answers :: items" : "submission/answers :: head";
    return answer(view, opened)
        .addObject("part", form.part(spot(list, opened)))
        .addObject("item", change == ItemChange.ADD ? form.item(spot(item, opened)) : null);
  }

  /** A part of the form: a record that was folded, or a field that was filled in elsewhere. */
  @GetMapping("/firms/{id}/edit/part")
  ModelAndView part(
      @AuthenticationPrincipal Account by,
      @PathVariable String id,
      @RequestParam String path,
      @RequestParam(defaultValue = "record") String as,
      @ModelAttribute("words") Words words) {
    Opened opened = editing.open(by, id);
    Form form = form(opened, words, List.of());
    Spot spot = spot(path, opened);
    if (as.equals("part")) {
      return answer("submission/parts :: part(part=${part})", opened)
          .addObject("part", form.part(spot));
    } else if (spot.role() != Spot.Role.RECORD) {
      throw Refusal.odd();
    }
    return answer("submission/parts :: record(record=${record}, path=${path})", opened)
        .addObject("record", form.record(spot))
        .addObject("path", path);
  }

  private Spot spot(String path, Opened opened) {
    Vocabulary vocabulary = audits.auditor().rules().vocabulary();
    return Spot.of(path, opened.draft(), vocabulary).orElseThrow(Refusal::odd);
  }

  private Form form(Opened opened, Words words, List<String> unfolded) {
    Auditor auditor = audits.auditor();
    Checked checked = audits.check(auditor, opened.draft());
    return new Form(
        opened.draft(),
        auditor.rules().vocabulary(),
        checked,
        audits.read(auditor, checked.profile()),
        words,
        unfolded,
        unfolded.isEmpty() ? "" : unfolded.get(0));
  }

  private static ModelAndView answer(String view, Opened opened) {
    return new ModelAndView(view)
        .addObject("opened", opened)
        .addObject("base", "/firms/" + opened.id() + "/edit")
        .addObject("savedAt", opened.savedAt());
  }
}
