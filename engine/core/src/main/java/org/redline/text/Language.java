package org.redline.text;

/** Language of what is shown to a person. */
public enum Language {
  ZH,
  EN
}
