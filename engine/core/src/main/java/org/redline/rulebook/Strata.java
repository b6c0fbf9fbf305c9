package org.redline.rulebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.memory.Action;
import org.redline.memory.Derived;
import org.redline.rulebook.Pattern.Mode;

/**
 * Checks how mandate rules chain: each derived name must come from somewhere, and what a rule
 * negates must not depend on what it gives.
 */
final class Strata {
  private static final String ANY_ACTION = "Action *";

  private final Complaints complaints;
  private final List<MandateRule> rules;

  /** What follows, directly, from each thing. */
  private final Map<String, Set<String>> next = new TreeMap<>();

  Strata(Complaints complaints, List<MandateRule> rules) {
    this.complaints = complaints;
    this.rules = rules;
    rules.forEach(this::connect);
  }

  /** Complains about each rule that negates what follows from what it gives. */
  void checkCycles() {
    rules.forEach(this::checkNegations);
  }

  /** Complains about each derived name that no rule gives; needs all rules. */
  void checkNames() {
    Set<String> derived = new TreeSet<>();
    rules.stream()
        .map(MandateRule::then)
        .filter(Effect.Derive.class::isInstance)
        .forEach(effect -> derived.add(((Effect.Derive) effect).name()));
    rules.forEach(rule -> checkNames(rule, derived));
  }

  private void connect(MandateRule rule) {
    String product = product(rule.then());
    if (product == null) {
      return;
    }
    for (Pattern pattern : rule.when()) {
      String source = source(pattern);
      if (source != null) {
        next.computeIfAbsent(source, key -> new TreeSet<>()).add(product);
      }
    }
    if (product.startsWith("Action ")) {
      next.computeIfAbsent(product, key -> new TreeSet<>()).add(ANY_ACTION);
    }
  }

  private void checkNames(MandateRule rule, Set<String> derived) {
    for (Pattern pattern : rule.when()) {
      String name = pattern.named();
      if (pattern.given().javaClass() == Derived.class && name != null && !derived.contains(name)) {
        complaints.unknown(rule.place(), "derived", name, derived);
      }
    }
  }

  private void checkNegations(MandateRule rule) {
    String product = product(rule.then());
    for (Pattern pattern : rule.when()) {
      String source = source(pattern);
      if (pattern.mode() == Mode.NOT && source != null && product != null) {
        List<String> path = path(product, source);
        if (!path.isEmpty()) {
          complaints.at(rule.place(), "negated-cycle", source, cycle(source, path));
        }
      }
    }
  }

  private static String cycle(String source, List<String> path) {
    List<String> all = new ArrayList<>();
    all.add("not " + source);
    all.addAll(path);
    return String.join(" → ", all);
  }

  /** The shortest way along {@link #next}, both ends included; empty where there is none. */
  private List<String> path(String from, String to) {
    Map<String, String> before = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String here = open.remove();
      if (here.equals(to)) {
        return back(here, before);
      }
      for (String there : next.getOrDefault(here, Set.of())) {
        if (seen.add(there)) {
          before.put(there, here);
          open.add(there);
        }
      }
    }
    return List.of();
  }

  private static List<String> back(String end, Map<String, String> before) {
    List<String> path = new ArrayList<>();
    for (@Nullable String here = end; here != null; here = before.get(here)) {
      path.add(0, here);
    }
    return path;
  }

  private static @Nullable String source(Pattern pattern) {
    Class<?> type = pattern.given().javaClass();
    String name = pattern.named();
    if (type == Action.class) {
      return name == null ? ANY_ACTION : "Action " + name;
    }
    return type == Derived.class && name != null ? "Derived " + name : null;
  }

  private static @Nullable String product(Effect effect) {
    if (effect instanceof Effect.Derive derive) {
      return "Derived " + derive.name();
    } else if (effect instanceof Effect.Step step) {
      return "Action " + step.action().key();
    } else if (effect instanceof Effect.Demand demand) {
      return "Action " + demand.action().key();
    }
    return null;
  }
}
