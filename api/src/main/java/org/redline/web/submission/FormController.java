package org.redline.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Auditor;
import org.redline.report.Phrases;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Htmx;
import org.redline.web.firms.Contradicted;
import org.redline.web.firms.Firms;
import org.redline.web.pages.Words;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on one firm: it opens, is submitted, or given up. */
@Controller
class FormController {
  private final Editing editing;
  private final LiveAudit audits;
  private final Panels panels;
  private final Firms firms;

  FormController(Editing editing, LiveAudit audits, Panels panels, Firms firms) {
    this.editing = editing;
    this.audits = audits;
    this.panels = panels;
    this.firms = firms;
  }

  /**
   * The form.
   *
   * @param at path to which the reader is sent
   * @param wrong there, if everything that is wrong is to be unfolded
   * @param contradicted there, if what contradicts recorded facts is to be told
   * @param passed questions that were passed over
   */
  @GetMapping("/firms/{id}/edit")
  ModelAndView form(
      @AuthenticationPrincipal Account by,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String at,
      @RequestParam @Nullable String wrong,
      @RequestParam @Nullable String contradicted,
      @RequestParam(defaultValue = "") List<String> passed,
      @ModelAttribute("words") Words words) {
    Opened opened = editing.open(by, id);
    Auditor auditor = audits.auditor();
    Checked checked = audits.check(auditor, opened.draft());
    if (wrong != null) {
      addRegion(by, opened.draft(), checked);
    }
    ModelAndView page =
        page(opened, auditor, checked, at, wrong != null ? checked : null, passed, words);
    return contradicted == null ? page : tell(page, contradictions(auditor, checked, words));
  }

  private List<Contradicted> contradictions(Auditor auditor, Checked checked, Words words) {
    Phrases phrases = audits.phrases(auditor, words);
    return firms.contradictions(checked.profile()).stream()
        .map(one -> Contradicted.of(one, phrases, words))
        .toList();
  }

  private static ModelAndView tell(ModelAndView page, List<Contradicted> contradictions) {
    return page.addObject("contradictions", contradictions);
  }

  private ModelAndView page(
      Opened opened,
      Auditor auditor,
      Checked checked,
      String at,
      @Nullable Checked told,
      List<String> passed,
      Words words) {
    Vocabulary vocabulary = auditor.rules().vocabulary();
    TreeSet<String> unfolded = new TreeSet<>(List.of(at, "businesses"));
    if (told != null) {
      unfolded.addAll(told.problems().keySet());
    }
    Form form =
        new Form(
            opened.draft(),
            vocabulary,
            checked,
            audits.read(auditor, checked.profile()),
            words,
            unfolded,
            at);
    return new ModelAndView("submission/edit")
        .addObject("opened", opened)
        .addObject("base", "/firms/" + opened.id() + "/edit")
        .addObject("called", opened.draft().text("name"))
        .addObject("unit", form.unit())
        .addObject("sections", form.sections())
        .addObject("others", form.others())
        .addObject("told", told == null ? List.of() : told(told, opened, vocabulary, words))
        .addObject("panel", panels.of(opened.draft(), passed, words))
        .addObject("passed", passed)
        .addObject("waiting", true)
        .addObject("savedAt", opened.savedAt());
  }

  /** Everything that is wrong, each with the way to it. */
  private static List<Told> told(
      Checked checked, Opened opened, Vocabulary vocabulary, Words words) {
    Labels labels = new Labels(words);
    List<Told> told = new ArrayList<>();
    checked
        .problems()
        .forEach(
            (path, problems) ->
                problems.forEach(
                    problem ->
                        told.add(
                            new Told(
                                path,
                                labels.way(path, opened.draft(), vocabulary),
                                words.of(problem)))));
    return told;
  }

  private static void addRegion(Account by, Draft draft, Checked checked) {
    if (!by.scope().contains(draft.text("regionCode"))
        && !checked.problems().containsKey("regionCode")) {
      NewFirmController.add(checked.problems(), "regionCode", "outside", by.region());
    }
  }

  /**
   * Submits the draft. Where something is wrong, the form comes back and shows it all; where it
   * contradicts recorded facts too, once.
   *
   * @param contradicted there, if the contradictions have been told
   */
  @PostMapping("/firms/{id}/edit")
  ModelAndView submit(
      @AuthenticationPrincipal Account by,
      @PathVariable String id,
      @RequestHeader(name = Htmx.PART, required = false) @Nullable String part,
      @RequestParam @Nullable String contradicted,
      @ModelAttribute("words") Words words) {
    boolean whole = part == null;
    try {
      return editing.hold(by, id, opened -> submit(by, opened, whole, contradicted != null, words));
    } catch (Firms.Overtaken e) {
      return Htmx.leadingTo("/firms/" + id + "/edit/overtaken");
    }
  }

  private ModelAndView submit(Account by, Opened opened, boolean whole, boolean told, Words words) {
    Auditor auditor = audits.auditor();
    Checked checked = audits.check(auditor, opened.draft());
    addRegion(by, opened.draft(), checked);
    String firm = "/firms/" + opened.id();
    if (!checked.isRight()) {
      return whole
          ? wrong(page(opened, auditor, checked, "", checked, List.of(), words))
          : Htmx.leadingTo(firm + "/edit?wrong=1");
    }
    List<Contradicted> contradictions = contradictions(auditor, checked, words);
    if (!told && !contradictions.isEmpty()) {
      return whole
          ? wrong(tell(page(opened, auditor, checked, "", null, List.of(), words), contradictions))
          : Htmx.leadingTo(firm + "/edit?contradicted=1");
    }
    editing.submit(by, checked.profile(), opened);
    return Htmx.leadingTo(firm);
  }

  private static ModelAndView wrong(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** What somebody else has changed since the draft began. */
  @GetMapping("/firms/{id}/edit/overtaken")
  ModelAndView overtaken(
      @AuthenticationPrincipal Account by,
      @PathVariable String id,
      @ModelAttribute("words") Words words) {
    Opened opened = editing.open(by, id);
    if (opened.basedOn() == opened.latest()) {
      return new ModelAndView("redirect:/firms/" + id + "/edit");
    }
    Vocabulary vocabulary = audits.auditor().rules().vocabulary();
    Draft base = opened.basedOn() == 0 ? Draft.empty() : editing.version(id, opened.basedOn());
    Draft latest = editing.version(id, opened.latest());
    ModelAndView page = new ModelAndView("submission/overtaken");
    page.addObject("opened", opened)
        .addObject("base", "/firms/" + id + "/edit")
        .addObject("called", opened.draft().text("name"))
        .addObject("by", editing.submittedBy(id, opened.latest()))
        .addObject(
            "differences",
            Differences.of(base, latest, opened.draft(), vocabulary, new Labels(words)));
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  @PostMapping("/firms/{id}/edit/rebase")
  String rebase(@AuthenticationPrincipal Account by, @PathVariable String id) {
    editing.rebase(by, id);
    return "redirect:/firms/" + id + "/edit";
  }

  @PostMapping("/firms/{id}/edit/discard")
  String discard(@AuthenticationPrincipal Account by, @PathVariable String id) {
    boolean known = editing.discard(by, id);
    return known ? "redirect:/firms/" + id : "redirect:/firms/new";
  }

  /**
   * Something that is wrong.
   *
   * @param path path of the field
   * @param label the way to it
   * @param message what is wrong
   */
  public record Told(String path, String label, String message) {
    /** The path as a part of the ids of a page. */
    public String id() {
      return FormPart.id(path);
    }
  }
}
