package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redline.report.Phrases;
import org.redline.text.Language;
import org.redline.text.Messages;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** Says whom to ask for a fact that is missing, and for which document. */
final class Asking {
  private static final Messages MESSAGES = Messages.of(Asking.class);
  private static final Pattern DOT = Pattern.compile("\\.(?![^\\[]*\\])");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

  private final Vocabulary vocabulary;
  private final Phrases phrases;
  private final Language language;

  Asking(Vocabulary vocabulary, Phrases phrases, Language language) {
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.language = language;
  }

  List<Want> of(List<String> paths) {
    return paths.stream().map(this::of).toList();
  }

  Want of(String path) {
    String key = keys(path).stream().filter(MESSAGES::has).findFirst().orElse("");
    String ask = key.isEmpty() ? "" : MESSAGES.get(key).in(language);
    return new Want(phrases.path(path), path, ask);
  }

  /** Where words may stand, the nearest to the fact first: its type, its field, then its owners. */
  private List<String> keys(String path) {
    List<String> keys = new ArrayList<>();
    String[] steps = DOT.split(path, -1);
    Optional<RecordType> type =
        vocabulary.types().stream().filter(t -> t.variable().equals(name(steps[0]))).findFirst();
    for (int i = 1; i <= steps.length && type.isPresent(); i++) {
      keys.add(0, type.get().name());
      Optional<Field> field =
          i < steps.length ? type.get().field(name(steps[i])) : Optional.empty();
      if (field.isPresent()) {
        keys.add(0, type.get().name() + "." + field.get().name());
      }
      type = field.flatMap(Field::record);
    }
    return keys;
  }

  private static String name(String step) {
    Matcher name = NAME.matcher(step);
    return name.find() ? name.group() : step;
  }
}
