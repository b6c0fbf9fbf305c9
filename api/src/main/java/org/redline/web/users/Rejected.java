package org.redline.web.users;

/** A change that cannot be made, for a reason that only the stored accounts tell. */
final class Rejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String key;

  Rejected(String field, String key) {
    super(field + ": " + key);
    this.field = field;
    this.key = key;
  }

  FieldProblems problems() {
    FieldProblems problems = new FieldProblems();
    problems.add(field, key);
    return problems;
  }
}
