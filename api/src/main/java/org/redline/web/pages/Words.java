package org.redline.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.text.Messages;

/** What pages say, in the language of who reads them. */
public final class Words {
  private static final Messages MESSAGES = Messages.of(Words.class);

  private final Language language;

  public Words(Language language) {
    this.language = language;
  }

  /** The words of whoever asks; a request without a session does not begin one by this. */
  public static Words of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object chosen = session == null ? null : session.getAttribute(PageModel.LANGUAGE);
    return new Words(chosen instanceof Language language ? language : Language.ZH);
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

  /** The words of {@code key} in both languages. */
  static Bilingual both(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }

  /** Whether there are words of {@code key}. */
  public boolean has(String key) {
    return MESSAGES.has(key);
  }

  /** What an act of the journal is called; its code where it has no words. */
  public String act(String code) {
    String step = code.replaceFirst("^case\\.", "step.");
    if (MESSAGES.has("act." + code)) {
      return get("act." + code);
    }
    return !step.equals(code) && MESSAGES.has(step) ? get("act.case", get(step)) : code;
  }

  /**
   * What is said of a request that ended with a status, where nothing else says it.
   *
   * @param failure the number by which the log has a failure of the program
   */
  public String error(int status, String failure) {
    return switch (status) {
      case 403, 404, 413, 503 -> get("error." + status);
      case 408 -> get("error.503");
      default -> status < 500 ? get("error.400") : get("error.other", failure);
    };
  }

  public String of(Bilingual text) {
    return text.in(language);
  }
}
