package org.redline.web.users;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** What an administrator fills in about an account. */
record AccountForm(
    String name,
    String displayName,
    String region,
    String certificate,
    boolean enabled,
    Set<Role> roles) {
  private static final int LONGEST = 32;
  private static final Pattern NAME = Pattern.compile("[a-z0-9\\p{IsHan}._-]{2,32}");
  private static final Pattern REGION = Pattern.compile("[0-9]{6}");
  private static final Pattern CERTIFICATE = Pattern.compile("[\\p{L}\\p{N} ()（）〔〕-]*");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}<>]");

  /** Who makes accounts could else make a second one to approve what the first has done. */
  private static final Set<Role> APPROVING = Set.of(Role.REGULATOR, Role.REVIEWER, Role.HEAD);

  /** Actors of the journal that nobody is. */
  private static final Set<String> RESERVED = Set.of("system", "sample", "anonymous");

  AccountForm {
    roles = Set.copyOf(roles);
  }

  static AccountForm of(MultiValueMap<String, String> form) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    List<String> codes = form.getOrDefault("roles", List.of());
    for (Role role : Role.values()) {
      if (codes.contains(role.code())) {
        roles.add(role);
      }
    }
    return new AccountForm(
        text(form, "name"),
        text(form, "displayName"),
        text(form, "region"),
        text(form, "certificate"),
        form.containsKey("enabled"),
        roles);
  }

  static AccountForm of(Account account) {
    String certificate = account.certificate();
    return new AccountForm(
        account.name(),
        account.displayName(),
        account.region(),
        certificate == null ? "" : certificate,
        account.enabled(),
        account.roles());
  }

  static AccountForm empty() {
    return new AccountForm("", "", "", "", true, Set.of());
  }

  static String text(MultiValueMap<String, String> form, String field) {
    return Objects.requireNonNullElse(form.getFirst(field), "").strip();
  }

  /** Everything that is wrong with it. */
  FieldProblems problems() {
    FieldProblems problems = new FieldProblems();
    if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
      problems.add("name", "account.name.wrong");
    }
    int length = displayName.codePointCount(0, displayName.length());
    if (length == 0 || length > LONGEST || UNSEEN.matcher(displayName).find()) {
      problems.add("displayName", "account.display-name.wrong");
    }
    if (!REGION.matcher(region).matches()) {
      problems.add("region", "account.region.wrong");
    }
    if (certificate.length() > LONGEST || !CERTIFICATE.matcher(certificate).matches()) {
      problems.add("certificate", "account.certificate.wrong");
    }
    if (roles.isEmpty()) {
      problems.add("roles", "account.roles.none");
    }
    if (roles.contains(Role.ADMINISTRATOR) && !Collections.disjoint(roles, APPROVING)) {
      problems.add("roles", "account.roles.apart");
    }
    return problems;
  }
}
