package org.redline.web.kill;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types the headcount into the form and submits it. */
final class FormInspector extends PageInspector {
  private static final Pattern BASED_ON = Pattern.compile("basedOn[^0-9]{1,20}([0-9]+)");

  private final String firm;

  FormInspector(String firm) {
    super(List.of(firm));
    this.firm = firm;
  }

  @Override
  void submit(int heads, int last) throws IOException, InterruptedException {
    if (last == 0) {
      post(
          "/firms/new",
          Map.of(
              "f.name",
              "甲厂",
              "f.id",
              firm,
              "f.regionCode",
              "420606",
              "f.businesses.1.sector",
              "retail"));
    }
    String form = "/firms/" + firm + "/edit";
    Matcher based = BASED_ON.matcher(get(form));
    if (!based.find()) {
      throw new Refused(0, "no basis in the form");
    }
    post(
        form + "/field", Map.of("basedOn", based.group(1), "f.headcount", Integer.toString(heads)));
    String to = post(form, Map.of());
    if (!to.endsWith("/firms/" + firm)) {
      throw new Refused(0, "submitting leads to " + to);
    }
  }
}
