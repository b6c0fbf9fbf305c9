package org.redline.web.rules.drafts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redline.source.Problems;
import org.redline.web.Htmx;
import org.redline.web.pages.Days;
import org.redline.web.rules.Publication;
import org.redline.web.rules.PublishedRules;
import org.redline.web.users.Account;
import org.redline.web.users.Approval;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The drafts, and the way of each to its publication. */
@Controller
class DraftController {
  private static final int MOST_DONE = 20;

  private final RuleDrafts drafts;
  private final Proposals proposals;
  private final PublishedRules published;
  private final Publishing publishing;
  private final Workbench workbench;
  private final Impact impact;
  private final Clock clock;

  DraftController(
      RuleDrafts drafts,
      Proposals proposals,
      PublishedRules published,
      Publishing publishing,
      Workbench workbench,
      Impact impact,
      Clock clock) {
    this.drafts = drafts;
    this.proposals = proposals;
    this.published = published;
    this.publishing = publishing;
    this.workbench = workbench;
    this.impact = impact;
    this.clock = clock;
  }

  @GetMapping("/rules/drafts")
  String list(Model model) {
    model.addAttribute("pending", drafts.pending());
    model.addAttribute("finished", drafts.done(MOST_DONE));
    return "rules/drafts";
  }

  @PostMapping("/rules/drafts")
  String begin(
      @AuthenticationPrincipal Account by,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String path,
      RedirectAttributes to,
      Model model,
      HttpServletResponse answer) {
    try {
      Draft draft = proposals.begin(title, by.name());
      return path.isEmpty() ? "redirect:/rules/drafts/" + draft.id() : editor(draft.id(), path, to);
    } catch (Refusal e) {
      refused(e, model, answer);
      return list(model);
    }
  }

  private static void refused(Refusal refusal, Model model, HttpServletResponse answer) {
    model.addAttribute("refusal", refusal);
    answer.setStatus(refusal.status().value());
  }

  private static String editor(long id, String path, RedirectAttributes to) {
    to.addAttribute("path", path);
    return "redirect:/rules/drafts/" + id + "/file";
  }

  @GetMapping("/rules/drafts/{id}")
  String draft(@AuthenticationPrincipal Account by, @PathVariable long id, Model model) {
    Draft draft = find(id);
    List<String> authors = drafts.authors(id);
    model.addAttribute("draft", draft);
    model.addAttribute("authors", authors);
    model.addAttribute("changes", proposals.changes(draft));
    model.addAttribute("mayPublish", Approval.mayPublish(by, authors));
    model.addAttribute("stale", isStale(draft));
    model.addAttribute("today", LocalDate.now(clock));
    Publication base = published.find(draft.base()).orElse(null);
    model.addAttribute("base", base);
    model.addAttribute("paths", base == null ? Set.of() : published.paths(base.id()));
    return "rules/draft";
  }

  private boolean isStale(Draft draft) {
    boolean pending = draft.isOpen() || draft.isSent();
    return pending && !published.latest().map(Publication::id).orElse("").equals(draft.base());
  }

  /** What the check and all cases of all rules say of the draft. */
  @GetMapping("/rules/drafts/{id}/checks")
  String checks(
      @PathVariable long id,
      @RequestHeader(name = Htmx.PART, required = false) @Nullable String swapped,
      Model model) {
    Draft draft = find(id);
    model.addAttribute("draft", draft);
    try {
      Workbench.Tried tried = workbench.read(proposals.files(draft));
      model.addAttribute("cases", tried.cases().size());
      model.addAttribute("failed", tried.failed());
    } catch (Problems e) {
      model.addAttribute("problems", e.problems());
    } catch (Refusal e) {
      model.addAttribute("refusal", e);
    }
    return Part.of("rules/checks", swapped, model);
  }

  /** Which firms that the reader may see would be judged otherwise. */
  @GetMapping("/rules/drafts/{id}/impact")
  String impact(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam @Nullable LocalDate day,
      @RequestHeader(name = Htmx.PART, required = false) @Nullable String swapped,
      Model model) {
    Draft draft = find(id);
    LocalDate asked = Days.asked(day, clock);
    try {
      Workbench.Tried tried = workbench.read(proposals.files(draft));
      model.addAttribute("impact", impact.of(by.scope(), tried.auditor(), asked));
    } catch (Problems e) {
      model.addAttribute("refusal", new Refusal("rules.impact.problems", e.problems().size()));
    } catch (Refusal e) {
      model.addAttribute("refusal", e);
    }
    return Part.of("rules/impact", swapped, model);
  }

  @PostMapping("/rules/drafts/{id}/send")
  String send(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes to,
      Model model,
      HttpServletResponse answer) {
    return done(
        id,
        new Telling(by, to, model, answer),
        "rules.done.sent",
        draft -> publishing.send(id, reason, by));
  }

  @PostMapping("/rules/drafts/{id}/take-back")
  String takeBack(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      RedirectAttributes to,
      Model model,
      HttpServletResponse answer) {
    return done(
        id,
        new Telling(by, to, model, answer),
        "rules.done.taken-back",
        draft -> drafts.takeBack(id, by.name()));
  }

  @PostMapping("/rules/drafts/{id}/drop")
  String drop(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      RedirectAttributes to,
      Model model,
      HttpServletResponse answer) {
    return done(
        id,
        new Telling(by, to, model, answer),
        "rules.done.dropped",
        draft -> drafts.drop(id, by.name()));
  }

  /** Puts it on top of what was published meanwhile. */
  @PostMapping("/rules/drafts/{id}/update")
  String update(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      RedirectAttributes to,
      Model model,
      HttpServletResponse answer) {
    return done(
        id,
        new Telling(by, to, model, answer),
        "rules.done.updated",
        draft -> {
          List<String> conflicts = proposals.update(draft, by.name());
          if (!conflicts.isEmpty()) {
            throw new Refusal("rules.conflicts", String.join(", ", conflicts));
          }
        });
  }

  @PostMapping("/rules/drafts/{id}/approve")
  String approve(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int version,
      RedirectAttributes to,
      Model model,
      HttpServletResponse answer) {
    return done(
        id,
        new Telling(by, to, model, answer),
        "rules.done.published",
        draft -> publishing.approve(id, version, by));
  }

  @PostMapping("/rules/drafts/{id}/return")
  String giveBack(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes to,
      Model model,
      HttpServletResponse answer) {
    return done(
        id,
        new Telling(by, to, model, answer),
        "rules.done.returned",
        draft -> drafts.giveBack(id, version, reason, by.name()));
  }

  /** To whom what came of an act is told, and how. */
  private record Telling(
      Account by, RedirectAttributes to, Model model, HttpServletResponse answer) {}

  private String done(long id, Telling telling, String words, Consumer<Draft> act) {
    Draft draft = find(id);
    try {
      act.accept(draft);
      telling.to().addFlashAttribute("done", words);
      return "redirect:/rules/drafts/" + id;
    } catch (Refusal e) {
      refused(e, telling.model(), telling.answer());
      return draft(telling.by(), id, telling.model());
    }
  }

  private Draft find(long id) {
    return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
