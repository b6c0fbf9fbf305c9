package org.redline.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.redline.facts.Enterprise;
import org.redline.profile.FactReader;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.vocabulary.Vocabulary;

/** All trades, as {@code firms.yaml} has them; its facts are read as those of a profile are. */
final class Trades {
  private static final String FILE = "firms.yaml";

  private final FactReader facts;
  private final Vocabulary vocabulary;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Part> parts = new HashMap<>();
  private final List<Trade> trades = new ArrayList<>();
  private int weight;

  private Trades(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.facts = new FactReader(vocabulary);
  }

  static Trades of(Vocabulary vocabulary) {
    Trades trades = new Trades(vocabulary);
    trades.read(entries(YamlFile.read(FILE)));
    return trades;
  }

  /** One of them, by weight. */
  Trade draw(SplittableRandom random) {
    int drawn = random.nextInt(weight);
    int i = 0;
    while (drawn >= trades.get(i).weight()) {
      drawn -= trades.get(i).weight();
      i++;
    }
    return trades.get(i);
  }

  private void read(Map<String, Node> file) {
    entries(at(file, "parts")).forEach((name, node) -> parts.put(name, part(entries(node))));
    List<Part> common = named(at(file, "common"));
    entries(at(file, "trades"))
        .forEach((name, node) -> trades.add(trade(name, entries(node), common)));
    weight = trades.stream().mapToInt(Trade::weight).sum();
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
  }

  private Trade trade(String name, Map<String, Node> node, List<Part> common) {
    List<Part> all = new ArrayList<>(common);
    all.add(part(Map.of("firm", at(node, "firm"))));
    all.addAll(named(at(node, "parts")));
    return new Trade(name, number(node, "weight", 1), number(node, "heads", 1), List.copyOf(all));
  }

  private Part part(Map<String, Node> node) {
    Node firm = at(node, "firm");
    Object shape = facts.read(vocabulary.root(), firm, problems);
    return new Part(
        number(node, "percent", 100),
        number(node, "times", 1),
        number(node, "perHeads", 0),
        (Enterprise) Objects.requireNonNull(shape));
  }

  private List<Part> named(Node list) {
    return ((ListNode) list)
        .items().stream().map(name -> Objects.requireNonNull(parts.get(text(name)))).toList();
  }

  private static Node at(Map<String, Node> node, String key) {
    return Objects.requireNonNull(node.get(key), key);
  }

  private static int number(Map<String, Node> node, String key, int otherwise) {
    Node value = node.get(key);
    return value == null ? otherwise : Integer.parseInt(text(value));
  }

  private static String text(Node node) {
    return ((ScalarNode) node).text();
  }

  private static Map<String, Node> entries(Node node) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (Entry entry : ((MapNode) node).entries()) {
      entries.put(entry.key(), entry.value());
    }
    return entries;
  }
}
