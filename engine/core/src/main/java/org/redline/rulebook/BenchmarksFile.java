package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Scope;
import org.redline.facts.PartyKind;
import org.redline.memory.Stage;
import org.redline.source.Node;

/** Reads {@code benchmarks.yaml}, which a folder need not have. */
final class BenchmarksFile {
  static final String NAME = "benchmarks.yaml";
  private static final Set<String> KEYS =
      Set.of("region", "norm", "party", "stage", "inForce", "grade", "range", "basis");
  private static final Pattern REGION = Pattern.compile("[1-9][0-9](?:[0-9]{2}){0,2}");

  private final Reading reading;
  private final Complaints complaints;

  BenchmarksFile(Reading reading) {
    this.reading = reading;
    this.complaints = reading.complaints;
  }

  List<Benchmark> read() {
    List<Benchmark> benchmarks = new ArrayList<>();
    if (reading.folder.files().containsKey(NAME)) {
      Mapping file = Section.file(reading, NAME, Set.of("benchmarks"));
      for (Node item : file == null ? List.<Node>of() : file.items("benchmarks")) {
        Mapping mapping = Mapping.of(item, complaints, KEYS);
        Benchmark benchmark = mapping == null ? null : benchmark(mapping);
        if (benchmark != null) {
          benchmarks.add(benchmark);
        }
      }
    }
    return List.copyOf(benchmarks);
  }

  private @Nullable Benchmark benchmark(Mapping mapping) {
    String region = mapping.requireText("region");
    if (region != null && !REGION.matcher(region).matches()) {
      complaints.at(mapping.placeOf("region"), "want-region", region);
    }
    Basis norm = basis(mapping, "norm");
    PartyKind party = mapping.requireCode("party", PartyKind.class);
    Stage stage = mapping.requireCode("stage", Stage.class);
    Interval inForce = reading.interval(mapping, "inForce");
    var grade = mapping.requireBilingual("grade");
    Amount.Range range = range(mapping);
    Basis basis = basis(mapping, "basis");
    if (region == null || norm == null || inForce == null || range == null || basis == null) {
      return null;
    }
    reading.inForce(List.of(norm, basis), inForce);
    return new Benchmark(region, norm, party, stage, inForce, grade, range, basis);
  }

  private @Nullable Basis basis(Mapping mapping, String key) {
    Node node = mapping.require(key);
    return node == null ? null : reading.basis(node);
  }

  private Amount.@Nullable Range range(Mapping mapping) {
    Node node = mapping.require("range");
    if (node == null) {
      return null;
    }
    Amount amount = new AmountReader(reading).read(node, new Scope(List.of(), Map.of()));
    if (amount instanceof Amount.Range range) {
      return range;
    }
    if (amount != null) {
      complaints.at(node.place(), "want-range");
    }
    return null;
  }
}
