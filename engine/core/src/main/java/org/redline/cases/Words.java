package org.redline.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.text.Bilingual;
import org.redline.text.Messages;

/** Puts things into words of both languages. */
final class Words {
  private static final Messages MESSAGES = Messages.of(Words.class);

  private Words() {}

  /** A message whose arguments may be in both languages too. */
  static Bilingual get(String key, Object... arguments) {
    Object[] zh = new Object[arguments.length];
    Object[] en = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      boolean both = arguments[i] instanceof Bilingual;
      zh[i] = both ? ((Bilingual) arguments[i]).zh() : arguments[i];
      en[i] = both ? ((Bilingual) arguments[i]).en() : arguments[i];
    }
    return new Bilingual(MESSAGES.get(key, zh).zh(), MESSAGES.get(key, en).en());
  }

  static Bilingual lines(List<Bilingual> lines) {
    return joined(lines, "\n");
  }

  static Bilingual list(List<Bilingual> parts) {
    return joined(parts, ", ");
  }

  private static Bilingual joined(List<Bilingual> parts, String between) {
    return new Bilingual(
        parts.stream().map(Bilingual::zh).collect(Collectors.joining(between)),
        parts.stream().map(Bilingual::en).collect(Collectors.joining(between)));
  }

  /** The label of a constant with its code, as files write it. */
  static Bilingual label(@Nullable Coded constant) {
    return constant == null
        ? same("—")
        : new Bilingual(constant.zh() + " " + constant.code(), constant.code());
  }

  static Bilingual range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    return same(plain(min) + "–" + plain(max));
  }

  static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "—" : number.stripTrailingZeros().toPlainString();
  }
}
