package org.redline.web.enforcement;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redline.facts.Enterprise;
import org.redline.facts.Hazard;
import org.redline.network.Subject;
import org.redline.profile.ProfileWriter;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Where the evidence of a finding stands in the profile. */
final class Paths {
  /** A dot that stands in no id. */
  private static final Pattern DOT = Pattern.compile("\\.(?![^\\[]*\\])");

  private static final Pattern OWN_HAZARD =
      Pattern.compile("enterprise\\.hazards\\[([^\\]]*)\\]\\.([A-Za-z]+)");

  private static final ProfileWriter WRITER = new ProfileWriter(Vocabulary.ofEnterprise());

  private Paths() {}

  /** The path below the unit of what a condition calls by the name of the subject or an owner. */
  static Optional<String> absolute(Subject subject, String path) {
    String[] owners = DOT.split(subject.path(), -1);
    String[] steps = DOT.split(path, 2);
    int index = subject.records().length - 1;
    for (RecordType type = subject.type(); type != null; type = type.owner().orElse(null)) {
      if (type.variable().equals(steps[0]) && index < owners.length && steps.length > 1) {
        String owner = String.join(".", Arrays.asList(owners).subList(0, index + 1));
        return Optional.of(owner + "." + steps[1]);
      }
      index--;
    }
    return Optional.empty();
  }

  /** Records what stands at a path now as seen by the officers; not what the file holds whole. */
  static void see(Taking taking, String path) {
    JsonNode node = Facts.JSON.readTree(WRITER.record(taking.file().unit()));
    String[] steps = DOT.split(path, -1);
    for (int i = 1; i < steps.length && node != null; i++) {
      node =
          steps[i].equals("size()") ? Facts.JSON.valueToTree(node.size()) : below(node, steps[i]);
    }
    boolean whole = path.contains("[" + taking.file().prefix());
    if (node != null && node.isValueNode() && !whole) {
      taking.facts().seen(path, node);
    }
  }

  /** Records what stands at a path in truth; of a hazard that the file found, in the hazard. */
  static void correct(Facts facts, Enterprise unit, String path, JsonNode value) {
    Matcher own = OWN_HAZARD.matcher(path);
    Hazard hazard = own.matches() ? Facts.hazard(unit, own.group(1)) : null;
    if (hazard == null) {
      facts.seen(path, value);
    } else {
      facts.hazard(hazard, own.group(2), value);
    }
  }

  /** The field at a path; empty where the path counts elements. */
  static Optional<Field> field(String path) {
    String[] steps = DOT.split(path, -1);
    Optional<RecordType> type = Optional.of(Vocabulary.ofEnterprise().root());
    Optional<Field> field = Optional.empty();
    for (int i = 1; i < steps.length; i++) {
      String name = steps[i].replaceFirst("\\[.*", "");
      field = type.flatMap(holder -> holder.field(name));
      type = field.flatMap(Field::record);
    }
    return field;
  }

  private static JsonNode below(JsonNode node, String step) {
    int bracket = step.indexOf('[');
    JsonNode child = node.path(bracket < 0 ? step : step.substring(0, bracket));
    if (bracket < 0) {
      return child;
    }
    String id = step.substring(bracket + 1, step.length() - 1);
    for (JsonNode element : child) {
      if (element.path("id").asString("").equals(id)) {
        return element;
      }
    }
    return Facts.JSON.missingNode();
  }
}
