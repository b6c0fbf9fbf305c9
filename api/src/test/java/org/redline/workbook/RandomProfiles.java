package org.redline.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.facts.Format;
import org.redline.facts.Grade;
import org.redline.facts.ProofSource;
import org.redline.profile.CreditCode;
import org.redline.profile.Profile;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Profiles that say anything that a profile can say, and texts that are hard to keep. */
final class RandomProfiles {
  private static final List<String> TEXTS =
      List.of(
          "甲",
          "无",
          "有",
          "未知",
          "是",
          "张三、李四",
          "a;b；c",
          "第一行\n第二行",
          " 前后空格 ",
          "\"引号\"",
          "\"",
          "\"\"",
          "\"半",
          "=1+1",
          "+86 10",
          "@x",
          "007",
          "1e5",
          "2026-11-01",
          "𠮷野家",
          "<&>'\"",
          "a\tb",
          "_x000D_",
          "a\rb",
          "\r",
          "_x005F_",
          "_xZZZZ_",
          "TRUE",
          "#N/A",
          "，,",
          "—",
          "🏭",
          "x".repeat(4000));

  private static final int TENTH = 10;

  private final Vocabulary vocabulary;
  private final Random random;

  RandomProfiles(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.random = new Random(seed);
  }

  Profile next() {
    Enterprise unit = (Enterprise) record(vocabulary.root(), "");
    return new Profile(unit, random.nextBoolean() ? day() : null, "");
  }

  /** Most values are unknown, or nobody would live to see the end. */
  private Object record(RecordType type, String id) {
    LocalDate day = day();
    List<@Nullable Object> values = new ArrayList<>();
    for (Field field : type.fields()) {
      if (field.name().equals("id")) {
        values.add(type == vocabulary.root() ? code() : id);
      } else if (type == vocabulary.root() && field.name().equals("name")) {
        values.add(single(field, day, ""));
      } else {
        values.add(random.nextInt(TENTH) < 4 ? value(field, day) : null);
      }
    }
    return type.create(values.toArray(new @Nullable Object[0]));
  }

  private Object value(Field field, LocalDate day) {
    if (field.kind() != ValueKind.LIST) {
      return single(field, day, "");
    }
    List<Object> items = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      items.add(single(field, day, i + text()));
    }
    return items;
  }

  private Object single(Field field, LocalDate day, String id) {
    return switch (field.elementKind()) {
      case TEXT -> text(field.term().format());
      case INTEGER -> number(field).intValue();
      case DECIMAL -> decimal(field);
      case BOOLEAN -> random.nextBoolean();
      case DATE -> day;
      case ENUM -> code(field);
      case RECORD ->
          record(field.record().orElseThrow(), id.substring(0, Math.min(20, id.length())));
      case LIST -> throw new IllegalArgumentException();
    };
  }

  /** Of proofs, those that need nothing else to go with them. */
  private Object code(Field field) {
    if (field.valueClass() == Grade.class) {
      return Grade.DECLARED;
    } else if (field.valueClass() == ProofSource.class) {
      return ProofSource.DECLARATION;
    }
    Object[] all = field.valueClass().getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private BigDecimal number(Field field) {
    long least = Math.max(-99, field.term().min());
    long most = Math.min(least + 9_999_999, field.term().max());
    return BigDecimal.valueOf(least + random.nextInt((int) Math.max(1, most - least)));
  }

  private BigDecimal decimal(Field field) {
    BigDecimal whole = number(field);
    if (field.term().max() < 1_000_000_000_000L || random.nextBoolean()) {
      return whole;
    }
    return List.of(
            new BigDecimal("123456789012345"),
            new BigDecimal("0.1"),
            new BigDecimal("12345678901234.123456"),
            new BigDecimal("99.999999"))
        .get(random.nextInt(4));
  }

  private String text(Format format) {
    return switch (format) {
      case PLAIN -> text();
      case NAME -> text().replaceAll("[<>\\p{Cntrl}]", "甲");
      case CREDIT_CODE -> code();
      case REGION_CODE -> "420606";
      case INDUSTRY_CODE -> "0610";
    };
  }

  private String text() {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    return text.isBlank() ? "甲" + text : text;
  }

  private String code() {
    return CreditCode.of("91420" + String.format("%012d", random.nextInt(Integer.MAX_VALUE)));
  }

  private LocalDate day() {
    return LocalDate.of(1949, 1, 1).plusDays(random.nextInt(91_000));
  }
}
