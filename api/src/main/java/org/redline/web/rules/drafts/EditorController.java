package org.redline.web.rules.drafts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.web.Htmx;
import org.redline.web.pages.Words;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One file of a draft as text: saved, checked and tried while it is written. */
@Controller
class EditorController {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final RuleDrafts drafts;
  private final Proposals proposals;
  private final Workbench workbench;
  private final Clock clock;

  EditorController(RuleDrafts drafts, Proposals proposals, Workbench workbench, Clock clock) {
    this.drafts = drafts;
    this.proposals = proposals;
    this.workbench = workbench;
    this.clock = clock;
  }

  @GetMapping("/rules/drafts/{id}/file")
  String editor(@PathVariable long id, @RequestParam String path, Model model) {
    Draft draft = find(id);
    Optional<DraftFile> file = drafts.file(id, path);
    model.addAttribute("draft", draft);
    model.addAttribute("path", path);
    model.addAttribute("text", proposals.text(draft, path).orElse(""));
    model.addAttribute("version", file.map(DraftFile::version).orElse(0));
    model.addAttribute("changed", file.isPresent());
    return "rules/editor";
  }

  /** What the buttons below the text do. */
  @PostMapping("/rules/drafts/{id}/file")
  String save(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam String path,
      @RequestParam String text,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String then,
      RedirectAttributes to,
      Model model,
      HttpServletResponse answer) {
    Draft draft = find(id);
    try {
      drafts.save(id, path, text, version, by.name());
      to.addAttribute("path", path);
      return then.equals("draft")
          ? "redirect:/rules/drafts/" + id
          : "redirect:/rules/drafts/{id}/file".replace("{id}", String.valueOf(id));
    } catch (Refusal e) {
      model.addAttribute("draft", draft);
      model.addAttribute("path", path);
      model.addAttribute("text", text);
      model.addAttribute("version", version);
      model.addAttribute("changed", true);
      model.addAttribute("refusal", e);
      answer.setStatus(e.status().value());
      return "rules/editor";
    }
  }

  /** Saves while one writes. */
  @PostMapping("/rules/drafts/{id}/autosave")
  ResponseEntity<Saved> autosave(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam String path,
      @RequestParam String text,
      @RequestParam int version,
      @ModelAttribute("words") Words words) {
    try {
      DraftFile saved = drafts.save(id, path, text, version, by.name());
      String time = LocalDateTime.now(clock).format(TIME);
      return ResponseEntity.ok(new Saved(saved.version(), words.get("rules.saved", time)));
    } catch (Refusal e) {
      return ResponseEntity.status(HttpStatus.CONFLICT)
          .body(new Saved(version, words.get(e.key(), e.arguments())));
    }
  }

  /**
   * What came of saving.
   *
   * @param version the version to save on
   * @param says what to tell
   */
  record Saved(int version, String says) {}

  /** The problems of all rules with the text in its place. */
  @PostMapping("/rules/drafts/{id}/check")
  String check(
      @PathVariable long id,
      @RequestParam String path,
      @RequestParam String text,
      @RequestHeader(name = Htmx.PART, required = false) @Nullable String swapped,
      Model model) {
    Draft draft = find(id);
    String plain = text.replace("\r\n", "\n");
    try {
      workbench.read(proposals.files(draft, path, plain));
      model.addAttribute("here", List.of());
      model.addAttribute("elsewhere", List.of());
    } catch (Problems e) {
      List<Marked> here = new ArrayList<>();
      List<Problem> elsewhere = new ArrayList<>();
      for (Problem problem : e.problems()) {
        if (problem.place().file().equals(path)) {
          here.add(new Marked(problem, EditorPlace.of(plain, problem.place())));
        } else {
          elsewhere.add(problem);
        }
      }
      model.addAttribute("here", here);
      model.addAttribute("elsewhere", elsewhere);
    } catch (Refusal e) {
      model.addAttribute("refusal", e);
    }
    return Part.of("rules/problems", swapped, model);
  }

  /** A problem, and where the editor has it. */
  record Marked(Problem problem, EditorPlace at) {}

  /** Runs the cases that the file has a part in. */
  @PostMapping("/rules/drafts/{id}/cases")
  String cases(
      @PathVariable long id,
      @RequestParam String path,
      @RequestParam String text,
      @RequestHeader(name = Htmx.PART, required = false) @Nullable String swapped,
      Model model) {
    Draft draft = find(id);
    try {
      Map<String, byte[]> files = proposals.files(draft, path, text.replace("\r\n", "\n"));
      Workbench.Tried tried = workbench.read(files);
      model.addAttribute("rules", tried.rules());
      model.addAttribute("results", tried.cases(leaningOn(path)));
    } catch (Problems e) {
      model.addAttribute("refusal", new Refusal("rules.cases.problems", e.problems().size()));
    } catch (Refusal e) {
      model.addAttribute("refusal", e);
    }
    return Part.of("rules/cases", swapped, model);
  }

  /** Ids of the rules that a file has a part in: its own, those of its rulebook, or all. */
  static Predicate<String> leaningOn(String path) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      return id -> true;
    } else if (path.endsWith("/parameters.yaml") || path.endsWith("/rulebook.yaml")) {
      String rulebook = path.substring(0, slash + 1);
      return id -> id.startsWith(rulebook);
    }
    return path.replaceFirst("(\\.mandate)?\\.yaml$", "")::equals;
  }

  /** Leaves a file as it is published. */
  @PostMapping("/rules/drafts/{id}/forget")
  String forget(
      @AuthenticationPrincipal Account by, @PathVariable long id, @RequestParam String path) {
    drafts.forget(id, path, by.name());
    return "redirect:/rules/drafts/" + id;
  }

  private Draft find(long id) {
    return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
