package org.redline.batch;

import java.util.Arrays;
import java.util.Optional;
import org.redline.facts.Coded;
import org.redline.facts.Sector;
import org.redline.memory.Verdict;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.text.Messages;

/** What summaries call things, in both languages. */
public final class Names {
  private static final Messages MESSAGES = Messages.of(Names.class);

  private final RuleSet rules;

  public Names(RuleSet rules) {
    this.rules = rules;
  }

  Bilingual text(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }

  Bilingual of(Coded code) {
    return new Bilingual(code.zh(), code.en());
  }

  public Bilingual rulebook(String id) {
    return Optional.ofNullable(rules.rulebooks().get(id)).orElse(plain(id));
  }

  public Bilingual provision(String id) {
    return rules.provision(id).map(Provision::title).orElse(plain(id));
  }

  public Bilingual sector(String code) {
    return coded(Sector.values(), code).orElse(text("unknown"));
  }

  /** The province and the code, where the province is known (GB/T 2260). */
  public Bilingual region(String code) {
    if (code.length() < 2 || code.equals(Counts.UNKNOWN)) {
      return text("unknown");
    }
    String province = "province." + code.substring(0, 2);
    return MESSAGES.has(province) ? text(province, code) : plain(code);
  }

  /** The name of a row of a table. */
  public Bilingual row(Counts.Table table, String key) {
    return switch (table) {
      case RULEBOOKS -> rulebook(key);
      case SECTORS -> sector(key);
      case REGIONS -> region(key);
      case PROVISIONS -> provision(key);
    };
  }

  /** The name of a verdict, or of what is close to one. */
  public Bilingual verdict(String code) {
    return MESSAGES.has(code)
        ? text(code)
        : coded(Verdict.values(), code).orElseThrow(() -> new IllegalArgumentException(code));
  }

  /** Name of what {@link Counts#actions()} calls {@code standing/kind}. */
  Bilingual action(String key) {
    String[] parts = key.split("/", 2);
    ActionKind kind = rules.actions().get(parts[1]);
    Bilingual title = kind == null ? plain(parts[1]) : kind.title();
    return parts[0].equals("campaign")
        ? new Bilingual(text("campaign", title.zh()).zh(), text("campaign", title.en()).en())
        : title;
  }

  private Optional<Bilingual> coded(Coded[] all, String code) {
    return Arrays.stream(all).filter(one -> one.code().equals(code)).map(this::of).findFirst();
  }

  private static Bilingual plain(String text) {
    return new Bilingual(text, text);
  }
}
