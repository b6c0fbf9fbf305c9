package org.redline.web.pages;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.text.Messages;

/** What pages say, in the language of who reads them. */
public final class Words {
  private static final Messages MESSAGES = Messages.of(Words.class);

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Language language;
  private final ZoneId zone;

  /** Words for somebody who reads a language, with times in the zone of the office. */
  public Words(Language language, ZoneId zone) {
    this.language = language;
    this.zone = zone;
  }

  public Language language() {
    return language;
  }

  public boolean chinese() {
    return language == Language.ZH;
  }

  /** The words of {@code key}. */
  public String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments).in(language);
  }

  /** A moment as the clock of the office showed it; a dash where there is none. */
  public String time(@Nullable OffsetDateTime moment) {
    return moment == null ? "—" : moment.atZoneSameInstant(zone).format(MINUTES);
  }

  public String of(Bilingual text) {
    return text.in(language);
  }
}
