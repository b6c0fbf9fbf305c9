package org.redline.web.rules;

import java.util.Map;
import java.util.function.Supplier;
import org.redline.rulebook.RuleSet;

/**
 * The rules that come with the program.
 *
 * @param checked the rules; their cases may be left out
 * @param files the content of each file by its path, read when it is asked for
 */
public record ShippedRules(RuleSet checked, Supplier<Map<String, byte[]>> files) {
  public String digest() {
    return checked.digest();
  }
}
