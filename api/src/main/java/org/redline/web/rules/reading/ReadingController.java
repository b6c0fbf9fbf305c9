package org.redline.web.rules.reading;

import java.util.List;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Requirement;
import org.redline.rulebook.RuleSet;
import org.redline.web.pages.Words;
import org.redline.web.rules.Publication;
import org.redline.web.rules.PublishedRules;
import org.redline.web.rules.RulesAtStart;
import org.redline.web.rules.RulesInForce;
import org.redline.web.rules.drafts.Proposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rulebooks, their rules, and the files in which they stand. */
@Controller
class ReadingController {
  private static final int MOST_HISTORY = 20;

  private final RulesInForce inForce;
  private final Indexes indexes;
  private final PublishedRules published;
  private final Proposals proposals;
  private final RulesAtStart start;

  ReadingController(
      RulesInForce inForce,
      Indexes indexes,
      PublishedRules published,
      Proposals proposals,
      RulesAtStart start) {
    this.inForce = inForce;
    this.indexes = indexes;
    this.published = published;
    this.proposals = proposals;
    this.start = start;
  }

  @GetMapping("/rules")
  String books(
      @RequestParam(defaultValue = "") String asked,
      @RequestParam(defaultValue = "") String law,
      @RequestParam(defaultValue = "") String article,
      @RequestParam(defaultValue = "") String requirement,
      Model model) {
    RuleIndex index = indexes.latest();
    RuleIndex.Question question = new RuleIndex.Question(asked, law, article, requirement);
    model.addAttribute("question", question);
    model.addAttribute("searched", !question.isEmpty());
    model.addAttribute("found", question.isEmpty() ? List.of() : index.find(question));
    model.addAttribute("books", index.byRulebook());
    model.addAttribute("rules", index.rules());
    model.addAttribute("publication", proposals.current());
    model.addAttribute("newer", proposals.isShippedNewer());
    model.addAttribute(
        "broken",
        start
            .broken()
            .filter(one -> published.latest().stream().anyMatch(one::equals))
            .orElse(null));
    return "rules/books";
  }

  @GetMapping("/rules/{rulebook}")
  String book(@PathVariable String rulebook, Model model) {
    RuleIndex index = indexes.latest();
    List<Rule> rules = index.byRulebook().get(rulebook);
    if (rules == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("id", rulebook);
    model.addAttribute("book", index.rules().rulebooks().get(rulebook));
    model.addAttribute("provisions", rules.stream().filter(rule -> !rule.mandate()).toList());
    model.addAttribute("mandates", rules.stream().filter(Rule::mandate).toList());
    Publication publication = proposals.current();
    model.addAttribute(
        "parameters", published.text(publication.id(), rulebook + "/parameters.yaml").isPresent());
    return "rules/book";
  }

  @GetMapping("/rules/{rulebook}/{rule}")
  String rule(
      @PathVariable String rulebook,
      @PathVariable String rule,
      @ModelAttribute("words") Words words,
      Model model) {
    RuleSet rules = inForce.rules();
    String id = rulebook + "/" + rule;
    model.addAttribute("rules", rules);
    model.addAttribute("shown", new Shown(rules, words));
    Provision provision = rules.provision(id).orElse(null);
    if (provision != null) {
      return provision(provision, rules, model);
    }
    MandateRule mandate =
        rules.mandate(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return mandate(mandate, rules, model);
  }

  private String provision(Provision provision, RuleSet rules, Model model) {
    common(Rule.of(provision), rules, model);
    model.addAttribute("provision", provision);
    model.addAttribute("parameters", Cited.parameters(provision));
    return "rules/provision";
  }

  private String mandate(MandateRule mandate, RuleSet rules, Model model) {
    common(Rule.of(mandate), rules, model);
    model.addAttribute("mandate", mandate);
    model.addAttribute("parameters", Cited.parameters(mandate));
    return "rules/mandate";
  }

  private void common(Rule rule, RuleSet rules, Model model) {
    model.addAttribute("rule", rule);
    model.addAttribute("book", rules.rulebooks().get(rule.rulebook()));
    List<Requirement> requirements =
        rule.covers().stream()
            .filter(rules.requirements()::containsKey)
            .map(rules.requirements()::get)
            .toList();
    model.addAttribute("requirements", requirements);
    model.addAttribute("history", published.of(rule.place().file(), MOST_HISTORY));
  }

  @GetMapping("/rules/file")
  String file(@RequestParam String path, Model model) {
    Publication publication = proposals.current();
    String text =
        published
            .text(publication.id(), path)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("path", path);
    model.addAttribute("lines", text.split("\n", -1));
    model.addAttribute("publication", publication);
    model.addAttribute("history", published.of(path, MOST_HISTORY));
    return "rules/file";
  }
}
