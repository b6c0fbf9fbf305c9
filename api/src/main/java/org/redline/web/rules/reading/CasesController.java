package org.redline.web.rules.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditFailure;
import org.redline.audit.Auditor;
import org.redline.audit.MandatedAction;
import org.redline.memory.Verdict;
import org.redline.rulebook.Provision;
import org.redline.rulebook.ProvisionCase;
import org.redline.rulebook.RuleSet;
import org.redline.web.Htmx;
import org.redline.web.rules.PublishedRules;
import org.redline.web.rules.drafts.Part;
import org.redline.web.rules.drafts.Proposals;
import org.redline.web.rules.drafts.Refusal;
import org.redline.web.rules.drafts.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The cases of a rule with what they give now, and what follows in those that break it. */
@Controller
class CasesController {
  private static final int MOST_AUDITS = 20;

  private final PublishedRules published;
  private final Proposals proposals;
  private final Workbench workbench;

  CasesController(PublishedRules published, Proposals proposals, Workbench workbench) {
    this.published = published;
    this.proposals = proposals;
    this.workbench = workbench;
  }

  @GetMapping("/rules/{rulebook}/{rule}/cases")
  String cases(
      @PathVariable String rulebook,
      @PathVariable String rule,
      @RequestHeader(name = Htmx.PART, required = false) @Nullable String swapped,
      Model model) {
    String id = rulebook + "/" + rule;
    try {
      Workbench.Tried tried = workbench.read(published.files(proposals.current().id()));
      model.addAttribute("results", tried.cases(id::equals));
      model.addAttribute("rules", tried.rules());
      tried
          .rules()
          .provision(id)
          .ifPresent(found -> model.addAttribute("follows", follows(tried, found)));
    } catch (Refusal e) {
      model.addAttribute("refusal", e);
    }
    return Part.of("rules/cases", swapped, model);
  }

  /** Ids of the mandate rules that act on the provision's own violated cases. */
  private static List<Rule> follows(Workbench.Tried tried, Provision provision) {
    Set<String> ids = new TreeSet<>();
    Auditor auditor = tried.auditor();
    provision.cases().stream()
        .filter(stated -> stated.verdict() == Verdict.VIOLATED)
        .limit(MOST_AUDITS)
        .forEach(stated -> reasons(auditor, provision.id(), stated, ids));
    RuleSet rules = tried.rules();
    return ids.stream().flatMap(id -> rules.mandate(id).stream()).map(Rule::of).toList();
  }

  private static void reasons(
      Auditor auditor, String provision, ProvisionCase stated, Set<String> ids) {
    try {
      for (MandatedAction action : auditor.audit(stated.unit(), stated.asOf()).actions()) {
        if (action.because().contains(provision)) {
          ids.addAll(action.because());
        }
      }
    } catch (AuditFailure e) {
      // A case that cannot be audited shows nothing.
      return;
    }
  }
}
