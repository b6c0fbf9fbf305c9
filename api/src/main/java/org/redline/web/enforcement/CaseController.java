package org.redline.web.enforcement;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redline.facts.Compliance;
import org.redline.facts.Order;
import org.redline.facts.ReviewOutcome;
import org.redline.report.Phrases;
import org.redline.rulebook.Authority;
import org.redline.rulebook.Citations;
import org.redline.rulebook.RuleSet;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.pages.Words;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of a case file, and the forms of its steps. */
@Controller
class CaseController {
  private final CaseFiles files;
  private final Firms firms;
  private final Loop loop;
  private final RulesInForce rules;

  CaseController(CaseFiles files, Firms firms, Loop loop, RulesInForce rules) {
    this.files = files;
    this.firms = firms;
    this.loop = loop;
    this.rules = rules;
  }

  @GetMapping("/cases")
  String list(@AuthenticationPrincipal Account account, @RequestParam String firm, Model model) {
    Firm known = firms.find(account.scope(), firm).orElseThrow(CaseController::notThere);
    model.addAttribute("firm", known);
    model.addAttribute("files", files.ofFirm(account.scope(), firm));
    model.addAttribute("inspector", account.is(Role.INSPECTOR));
    return "cases/list";
  }

  @PostMapping("/cases")
  String open(@AuthenticationPrincipal Account account, @RequestParam String firm) {
    Firm known = firms.find(account.scope(), firm).orElseThrow(CaseController::notThere);
    return "redirect:/cases/" + loop.open(known, account);
  }

  @GetMapping("/cases/{id}")
  String file(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @ModelAttribute("words") Words words,
      Model model) {
    show(account, find(account, id), words, model);
    return "cases/case";
  }

  private void show(Account account, CaseFile file, Words words, Model model) {
    Taking now = loop.look(file, account);
    model.addAttribute("file", file);
    model.addAttribute("next", NextSteps.of(now));
    model.addAttribute("elsewhere", NextSteps.elsewhere(now));
    model.addAttribute("dues", file.isOpen() ? Dues.of(file, now.terms()) : List.of());
    model.addAttribute("calendar", rules.rules().calendar());
    model.addAttribute("stages", stages(now));
    model.addAttribute("others", possible(now, account));
    model.addAttribute("approvable", approvable(file, account));
    model.addAttribute("approved", approved(now));
    model.addAttribute("authority", new Names(rules.rules(), words, now.today()));
    model.addAttribute("standing", standing(file, words));
    model.addAttribute("papers", papers(now, account));
    model.addAttribute("filled", filled(now, words));
    model.addAttribute("cite", citations(words));
    model.addAttribute("phrases", Phrases.of(now.today(), rules.rules(), words.language()));
    model.addAttribute("today", now.today());
    if (!model.containsAttribute("problems")) {
      model.addAttribute("problems", List.of());
    }
  }

  /** The stage that the audit says each confirmed finding has reached; cured ones have none. */
  private static Map<Integer, String> stages(Taking now) {
    Map<Integer, String> stages = new LinkedHashMap<>();
    for (InspectedFinding finding : now.file().inspection().findings()) {
      now.now(finding)
          .ifPresent(
              f -> stages.put(finding.number(), f.over().isPresent() ? "ended" : f.stage().code()));
    }
    return stages;
  }

  /** How each order stands; nothing where its items say all. */
  private static Map<String, String> standing(CaseFile file, Words words) {
    Map<String, String> standing = new LinkedHashMap<>();
    file.orders().forEach(order -> standing.put(order.id() + "", standing(file, order, words)));
    return standing;
  }

  private static String standing(CaseFile file, Order order, Words words) {
    Compliance compliance = order.compliance();
    String obeyed = compliance == null ? "" : words.of(Input.Option.of(compliance).label());
    if (Withdrawing.isWithdrawn(file, order)) {
      return words.get("case.withdrawn");
    } else if (order.kind() != null && Ordering.PROTECTIVE.contains(order.kind())) {
      ReviewOutcome outcome = order.liftedBy() == null ? null : order.liftedBy().outcome();
      String lifted = outcome == null ? ReviewOutcome.NONE.name() : outcome.name();
      return obeyed + " · " + words.get("case.lifted." + lifted);
    } else if (Items.allRectified(order)) {
      return words.get("case.rectified");
    }
    return compliance == Compliance.REFUSED ? obeyed : "";
  }

  private static List<StepKind> possible(Taking now, Account account) {
    return now.file().isOpen()
        ? Arrays.stream(StepKind.values())
            .filter(kind -> takes(kind, account))
            .filter(kind -> isPossible(now, kind))
            .toList()
        : List.of();
  }

  private static boolean isPossible(Taking now, StepKind kind) {
    boolean inspected = now.file().inspection().heldOn() != null;
    return (kind == StepKind.INSPECT || inspected) && !StepRules.of(kind).inputs(now).isEmpty();
  }

  /** Officers record what they do; the legal review is the reviewer's. */
  private static boolean takes(StepKind kind, Account account) {
    return account.is(kind == StepKind.LEGAL_REVIEW ? Role.REVIEWER : Role.INSPECTOR);
  }

  private static List<Integer> approvable(CaseFile file, Account account) {
    return file.steps().stream()
        .filter(step -> step.waits() && Loop.mayApprove(file, step, account))
        .map(Step::number)
        .toList();
  }

  /** The kinds of steps that the head must approve. */
  private static Set<StepKind> approved(Taking now) {
    return Arrays.stream(StepKind.values())
        .filter(kind -> StepRules.of(kind).approval(now) == Step.Approval.WAITING)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));
  }

  /** Names of authorities on a day. */
  record Names(RuleSet rules, Words words, LocalDate day) {
    public String of(String key) {
      Authority authority = rules.authorities().get(key);
      return authority == null ? key : words.of(authority.on(day));
    }
  }

  /** The documents that an officer may draw up, by the number of their step. */
  private static Map<Integer, List<Paper>> papers(Taking now, Account account) {
    Map<Integer, List<Paper>> papers = new LinkedHashMap<>();
    for (Step step : now.file().steps()) {
      papers.put(step.number(), account.is(Role.INSPECTOR) ? Paperwork.of(now, step) : List.of());
    }
    return papers;
  }

  /** What was filled in, by the number of the step. */
  private static Map<Integer, List<Filled>> filled(Taking now, Words words) {
    Map<Integer, List<Filled>> filled = new LinkedHashMap<>();
    now.file().steps().forEach(step -> filled.put(step.number(), Filled.of(now, step, words)));
    return filled;
  }

  private Citations citations(Words words) {
    return new Citations(rules.rules().laws(), words.language(), basis -> "");
  }

  @GetMapping("/cases/{id}/steps/{kind}")
  String form(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @PathVariable String kind,
      @ModelAttribute("words") Words words,
      Model model) {
    CaseFile file = find(account, id);
    form(account, file, kind(kind, account), Map.of(), words, model);
    problems(model, List.of());
    return "cases/step";
  }

  private void form(
      Account account,
      CaseFile file,
      StepKind kind,
      Map<String, String> values,
      Words words,
      Model model) {
    Taking now = loop.look(file, account);
    model.addAttribute("file", file);
    model.addAttribute("kind", kind);
    List<Input> inputs = isPossible(now, kind) ? StepRules.of(kind).inputs(now) : List.of();
    model.addAttribute("inputs", inputs);
    model.addAttribute("labels", labels(inputs, words));
    model.addAttribute("values", values);
    model.addAttribute("colleagues", loop.colleagues(file, account));
    model.addAttribute("cite", citations(words));
    model.addAttribute("today", now.today());
    model.addAttribute("alone", kind == StepKind.LEGAL_REVIEW);
  }

  /** What each field is called. */
  private static Map<String, String> labels(List<Input> inputs, Words words) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("day", words.get("input.day"));
    labels.put("second", words.get("input.second"));
    for (Input input : inputs) {
      String asked = words.get("input." + input.key());
      labels.put(input.name(), input.of() == null ? asked : asked + " · " + words.of(input.of()));
    }
    return labels;
  }

  @PostMapping("/cases/{id}/steps/{kind}")
  String take(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @PathVariable String kind,
      @RequestParam int version,
      @RequestParam Map<String, String> values,
      @ModelAttribute("words") Words words,
      HttpServletResponse response,
      Model model) {
    CaseFile file = find(account, id);
    StepKind step = kind(kind, account);
    Map<String, String> filled = new LinkedHashMap<>(values);
    filled.keySet().removeAll(List.of("_csrf", "version"));
    filled.values().removeIf(String::isBlank);
    List<Fields.Problem> problems = taken(file, version, step, filled, account);
    if (problems.isEmpty()) {
      return "redirect:/cases/" + id;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    form(account, find(account, id), step, filled, words, model);
    problems(model, problems);
    return "cases/step";
  }

  private static void problems(Model model, List<Fields.Problem> problems) {
    model.addAttribute("problems", problems);
    model.addAttribute("wrong", problems.stream().map(Fields.Problem::field).toList());
  }

  private List<Fields.Problem> taken(
      CaseFile file, int version, StepKind step, Map<String, String> values, Account by) {
    try {
      return loop.take(file, version, step, values, by);
    } catch (CaseFiles.Overtaken e) {
      return List.of(new Fields.Problem("", "step.problem.overtaken", List.of()));
    }
  }

  @PostMapping("/cases/{id}/approvals/{number}")
  String approve(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @PathVariable int number,
      @RequestParam int version,
      @RequestParam Step.Approval decision,
      @ModelAttribute("words") Words words,
      HttpServletResponse response,
      Model model) {
    CaseFile file = find(account, id);
    if (decision != Step.Approval.APPROVED && decision != Step.Approval.REFUSED) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    List<Fields.Problem> problems = new ArrayList<>();
    try {
      problems.addAll(loop.decide(file, version, number, decision, account));
    } catch (CaseFiles.Overtaken e) {
      problems.add(new Fields.Problem("", "step.problem.overtaken", List.of()));
    }
    if (problems.isEmpty()) {
      return "redirect:/cases/" + id;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("problems", problems);
    show(account, find(account, id), words, model);
    return "cases/case";
  }

  private CaseFile find(Account account, long id) {
    return files.find(account.scope(), id).orElseThrow(CaseController::notThere);
  }

  private static StepKind kind(String code, Account account) {
    StepKind kind = StepKind.of(code).orElseThrow(CaseController::notThere);
    if (!takes(kind, account)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return kind;
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
