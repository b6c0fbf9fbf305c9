package org.redline.rulebook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Conditions;
import org.redline.memory.Action;
import org.redline.memory.Derived;
import org.redline.memory.Finding;
import org.redline.profile.FactReader;
import org.redline.source.Excerpt;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.source.SourceReader;
import org.redline.text.Bilingual;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** What the reading of one folder shares: its complaints, and what its common files declare. */
final class Reading {
  private static final Set<String> BASIS =
      Set.of("law", "article", "paragraph", "item", "unverified");

  /** An article as laws number them; {@code 134-1} is 第一百三十四条之一. */
  private static final Pattern ARTICLE = Pattern.compile("[1-9][0-9]{0,3}(-[1-9][0-9]?)?");

  private static final Vocabulary VOCABULARY =
      Vocabulary.ofEnterprise(Finding.class, Action.class, Derived.class);
  private static final Conditions CONDITIONS = Conditions.over(VOCABULARY);

  final Folder folder;
  final RuleFileCache cache;
  final Complaints complaints = new Complaints();
  final Vocabulary vocabulary = VOCABULARY;
  final FactReader facts = new FactReader(vocabulary);
  final Formulas formulas;
  final Known<Law> laws = new Known<>("law", complaints);
  final Known<Requirement> requirements = new Known<>("requirement", complaints);
  final Known<Authority> authorities = new Known<>("authority", complaints);
  final Known<Document> documents = new Known<>("document", complaints);
  final Known<ActionKind> actions = new Known<>("action", complaints);
  final Map<String, Bilingual> rulebooks = new TreeMap<>();
  private final IdentityHashMap<Basis, Place> cited = new IdentityHashMap<>();

  Reading(Folder folder) {
    this(folder, new RuleFileCache());
  }

  Reading(Folder folder, RuleFileCache cache) {
    this.folder = folder;
    this.cache = cache;
    this.formulas = new Formulas(CONDITIONS, complaints, new Snippet(folder));
  }

  /** The tree of a file of the folder; null where there is none to be had. */
  @Nullable Node open(String file) {
    byte[] content = folder.files().get(file);
    if (content == null) {
      complaints.at(new Place(file, 1, 1), "missing-file", file);
      return null;
    }
    List<Problem> found = new ArrayList<>();
    try {
      Node root = SourceReader.read(file, content, Limits.ruleFile(), found);
      complaints.addAll(found);
      return root;
    } catch (Problems problems) {
      complaints.addAll(problems.problems());
      return null;
    }
  }

  /** The record type called {@code node} that provisions can examine or patterns can match. */
  @Nullable RecordType factType(Node node, Set<String> names) {
    String name = new Values(complaints).text(node);
    if (name == null) {
      return null;
    }
    if (!names.contains(name)) {
      complaints.unknown(node.place(), "type", name, names);
      return null;
    }
    return vocabulary.type(name).orElseThrow();
  }

  /** The places in laws that the sequence at {@code key} cites. */
  List<Basis> bases(Mapping mapping, String key) {
    List<Basis> bases = new ArrayList<>();
    for (Node item : mapping.items(key)) {
      Basis basis = basis(item);
      if (basis != null) {
        bases.add(basis);
      }
    }
    return List.copyOf(bases);
  }

  /** The authority at {@code authority} of {@code mapping}; null where it states none. */
  @Nullable String authority(Mapping mapping) {
    Node node = mapping.get("authority");
    if (node != null) {
      authorities.find(node);
    }
    return mapping.text("authority");
  }

  @Nullable Basis basis(Node node) {
    Mapping mapping = Mapping.of(node, complaints, BASIS);
    if (mapping == null) {
      return null;
    }
    String law = mapping.requireText("law");
    String article = article(mapping.get("article"));
    Integer paragraph = ordinal(mapping, "paragraph");
    Integer item = ordinal(mapping, "item");
    if (law == null) {
      return null;
    }
    articleExists(laws.find(law, mapping.placeOf("law")), article, mapping.placeOf("article"));
    Basis basis = new Basis(law, article, paragraph, item, mapping.flag("unverified"));
    cited.put(basis, mapping.placeOf("law"));
    return basis;
  }

  private @Nullable String article(@Nullable Node node) {
    if (node instanceof Node.ScalarNode scalar && scalar.form() == Node.Form.PLAIN) {
      complaints.at(node.place(), "quote-article", scalar.text());
    }
    String article = node == null ? null : new Values(complaints).text(node);
    if (node != null && article != null && !ARTICLE.matcher(article).matches()) {
      complaints.at(node.place(), "want-article", Excerpt.of(article));
      return null;
    }
    return article;
  }

  /** Of {@code 134-1}, the 134 counts. */
  private void articleExists(@Nullable Law law, @Nullable String article, Place place) {
    if (law == null || law.articles() == null || article == null) {
      return;
    }
    int number = Integer.parseInt(article.split("-", 2)[0]);
    if (number > law.articles()) {
      complaints.at(place, "no-such-article", law.key(), article, law.articles());
    }
  }

  private @Nullable Integer ordinal(Mapping mapping, String key) {
    Node node = mapping.get(key);
    if (node != null && !mapping.has("article")) {
      complaints.at(node.place(), "without-article", key);
    }
    Integer number = node == null ? null : mapping.values().whole(node);
    if (number != null && number == 0 && node != null) {
      complaints.at(node.place(), "from-one", key);
    }
    return number;
  }

  /** Complains about each of {@code bases} whose law is not in force on all of {@code days}. */
  void inForce(List<Basis> bases, Interval days) {
    for (Basis basis : bases) {
      Law law = laws.entries().get(basis.law());
      Place place = cited.get(basis);
      if (law != null && place != null) {
        for (Interval rest : days.without(law.inForce())) {
          complaints.at(place, "law-not-in-force", law.key(), rest.shown(), law.inForce().shown());
        }
      }
    }
  }

  /** The days at {@code key} of {@code mapping}, if they are stated as they should. */
  @Nullable Interval interval(Mapping mapping, String key) {
    Node node = mapping.require(key);
    Mapping days = node == null ? null : Mapping.of(node, complaints, Set.of("from", "to"));
    Node from = days == null ? null : days.require("from");
    if (days == null || from == null) {
      return null;
    }
    var first = days.values().day(from);
    var end = days.day("to");
    if (first == null || (end == null && days.has("to"))) {
      return null;
    }
    if (end != null && !first.isBefore(end)) {
      complaints.at(days.place(), "empty-interval", first, end);
      return null;
    }
    return new Interval(first, end);
  }
}
