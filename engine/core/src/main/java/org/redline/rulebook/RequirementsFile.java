package org.redline.rulebook;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.rulebook.Requirement.Status;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.text.Bilingual;

/** Reads {@code requirements.yaml}. */
final class RequirementsFile {
  static final String NAME = "requirements.yaml";
  private static final Pattern ID = Pattern.compile("[A-Z]{2,6}-[0-9]{2,3}[a-z]?");
  private static final Set<String> KEYS =
      Set.of("title", "says", "source", "appliesTo", "status", "reason");

  private final Reading reading;

  RequirementsFile(Reading reading) {
    this.reading = reading;
  }

  void read() {
    Mapping all = Section.of(reading, NAME, "requirements");
    if (all == null) {
      return;
    }
    for (Entry entry : all.entries()) {
      if (!ID.matcher(entry.key()).matches()) {
        reading.complaints.at(entry.keyPlace(), "want-requirement-id", entry.key());
      }
      Mapping mapping = Mapping.of(entry.value(), reading.complaints, KEYS);
      if (mapping != null) {
        reading.requirements.put(entry.key(), requirement(entry.key(), mapping));
      }
    }
    reading.requirements.close();
  }

  private Requirement requirement(String id, Mapping mapping) {
    mapping.requireItems("source").forEach(reading.laws::find);
    mapping.require("appliesTo");
    Status status = mapping.requireCode("status", Status.class);
    Bilingual reason = reason(mapping);
    if (reason == null && status.livesByReason()) {
      reading.complaints.at(mapping.place(), "missing-key", "reason");
    }
    return new Requirement(
        id,
        mapping.requireBilingual("title"),
        mapping.requireBilingual("says"),
        mapping.texts("source"),
        mapping.texts("appliesTo"),
        status,
        reason);
  }

  private @Nullable Bilingual reason(Mapping mapping) {
    Node node = mapping.get("reason");
    return node == null ? null : Mapping.bilingual(node, reading.complaints);
  }
}
