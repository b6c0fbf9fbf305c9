package org.redline.profile;

/** The check digit of a unified social credit code (GB 32100-2015, 4.3). */
public final class CreditCode {
  /** Characters by their value; I, O, S, V and Z are not used. */
  public static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Characters before the check digit. */
  public static final int BODY = 17;

  private CreditCode() {}

  /** The code made of its first 17 characters and their check digit. */
  public static String of(String body) {
    int modulus = CHARACTERS.length();
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < BODY; i++) {
      sum += CHARACTERS.indexOf(body.charAt(i)) * weight;
      weight = weight * 3 % modulus;
    }
    return body + CHARACTERS.charAt((modulus - sum % modulus) % modulus);
  }

  /** Whether a code of 18 such characters ends in its check digit. */
  static boolean isChecked(String code) {
    return of(code.substring(0, BODY)).equals(code);
  }
}
