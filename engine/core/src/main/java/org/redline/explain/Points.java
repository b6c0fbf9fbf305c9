package org.redline.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Evidence;
import org.redline.facts.Coded;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Says the paths of evidence in plain words. */
record Points(Scene scene) {
  private static final Pattern STEP = Pattern.compile("([A-Za-z0-9_]+)(?:\\[([^\\]]*)\\])?");

  Explanation.Point known(Evidence evidence) {
    Way way = way(evidence.path());
    return new Explanation.Point(
        evidence.path(),
        Speech.both(way::label),
        Speech.both(speech -> value(evidence.value(), way.field(), speech)));
  }

  Explanation.Point missing(String path) {
    return new Explanation.Point(
        path,
        Speech.both(speech -> way(path).label(speech)),
        Speech.both(speech -> speech.value(null, "")));
  }

  /**
   * A path, step by step.
   *
   * @param root type that it starts at; null for a name that is no record
   * @param name its first name
   * @param steps the fields
   * @param keys the element of each field's list; empty for none
   * @param counted whether it is the number of elements
   */
  private record Way(
      @Nullable RecordType root,
      String name,
      List<Field> steps,
      List<String> keys,
      boolean counted) {
    @Nullable Field field() {
      return steps.isEmpty() || counted ? null : steps.get(steps.size() - 1);
    }

    String label(Speech speech) {
      if (root == null) {
        return name.equals("asOf") || name.equals("day") ? speech.say(name) : name;
      }
      String said = speech.label(root.term());
      for (int i = 0; i < steps.size(); i++) {
        said = speech.say("place", said, step(i, speech));
      }
      return counted ? speech.say("count", said) : said;
    }

    private String step(int i, Speech speech) {
      String key = keys.get(i);
      Field field = steps.get(i);
      return key.isEmpty()
          ? speech.label(field)
          : speech.say(
              "named",
              field.record().map(type -> speech.label(type.term())).orElse(speech.label(field)),
              key);
    }
  }

  private Way way(String path) {
    Matcher step = STEP.matcher(path);
    String name = step.find() ? step.group(1) : path;
    int slot = scene.slot(name);
    RecordType root = slot < 0 ? null : scene.types().get(slot);
    List<Field> steps = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    Optional<RecordType> type = Optional.ofNullable(root);
    while (type.isPresent() && step.find()) {
      Optional<Field> field = type.get().field(step.group(1));
      field.ifPresent(steps::add);
      field.ifPresent(known -> keys.add(step.group(2) == null ? "" : step.group(2)));
      type = field.flatMap(Field::record);
    }
    return new Way(root, root == null ? path : name, steps, keys, path.endsWith(".size()"));
  }

  /** A value as reports write it, in plain words. */
  private static String value(String written, @Nullable Field field, Speech speech) {
    if (field == null) {
      return written;
    } else if (field.elementKind() == ValueKind.BOOLEAN) {
      return speech.value(Boolean.valueOf(written), "");
    } else if (field.elementKind() == ValueKind.ENUM) {
      for (Object code : field.valueClass().getEnumConstants()) {
        if (((Coded) code).code().equals(written)) {
          return speech.label((Coded) code);
        }
      }
    }
    return written + speech.unit(field.term().unit());
  }

  List<Explanation.Point> missing(List<String> paths) {
    return paths.stream().map(this::missing).toList();
  }
}
