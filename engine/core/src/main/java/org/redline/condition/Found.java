package org.redline.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.redline.text.Bilingual;
import org.redline.text.Messages;
import org.redline.text.Nearest;

/** Problems of one text as they are found; at one offset, the first counts. */
final class Found {
  private static final Messages MESSAGES = Messages.of(Found.class);
  private static final Bilingual NOTHING = new Bilingual("", "");

  private final Map<Integer, Bilingual> byOffset = new TreeMap<>();

  /** Adds a problem; an argument may be {@link Bilingual} itself. */
  void add(int offset, String key, Object... arguments) {
    byOffset.putIfAbsent(offset, message(key, arguments));
  }

  /** Adds a problem with a name, and the known one that is nearest. */
  void unknown(int offset, String key, String name, Collection<String> known, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = name;
    System.arraycopy(more, 0, arguments, 1, more.length);
    Bilingual message = message(key, arguments);
    Bilingual hint =
        Nearest.of(name, known).map(nearest -> message("nearest", nearest)).orElse(NOTHING);
    byOffset.putIfAbsent(offset, new Bilingual(message.zh() + hint.zh(), message.en() + hint.en()));
  }

  boolean isEmpty() {
    return byOffset.isEmpty();
  }

  void throwIfAny() {
    if (!byOffset.isEmpty()) {
      throw problems();
    }
  }

  ConditionProblems problems() {
    List<ConditionProblem> all = new ArrayList<>();
    byOffset.forEach((offset, message) -> all.add(new ConditionProblem(offset, message)));
    return new ConditionProblems(all);
  }

  static Bilingual message(String key, Object... arguments) {
    return new Bilingual(
        MESSAGES.get(key, in(Bilingual::zh, arguments)).zh(),
        MESSAGES.get(key, in(Bilingual::en, arguments)).en());
  }

  private static Object[] in(Function<Bilingual, String> language, Object... arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof Bilingual both ? language.apply(both) : argument)
        .toArray();
  }
}
