package org.redline.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Place;

/** Reads the files of one rulebook. */
final class RulebookFolder {
  private static final String ABOUT = "rulebook.yaml";
  private static final String PARAMETERS = "parameters.yaml";

  private final Reading reading;
  private final String name;
  private final List<String> files;

  RulebookFolder(Reading reading, String name, List<String> files) {
    this.reading = reading;
    this.name = name;
    this.files = files;
  }

  void read(List<Provision> provisions, List<MandateRule> mandates) {
    about();
    Map<String, Parameter> parameters = parameters();
    for (String file : files) {
      if (!file.equals(path(ABOUT)) && !file.equals(path(PARAMETERS))) {
        rule(RuleName.of(file), parameters, provisions, mandates);
      }
    }
  }

  private void about() {
    if (!Values.isKey(name)) {
      reading.complaints.at(new Place(files.get(0), 1, 1), "want-file-name", name);
    }
    Node root = reading.open(path(ABOUT));
    Mapping about =
        root == null ? null : Mapping.of(root, reading.complaints, Set.of("title", "covers"));
    if (about != null) {
      reading.rulebooks.put(name, about.requireBilingual("title"));
      about.requireBilingual("covers");
    }
  }

  private Map<String, Parameter> parameters() {
    String file = path(PARAMETERS);
    return files.contains(file) ? new ParametersFile(reading).read(file) : Map.of();
  }

  private void rule(
      RuleName rule,
      Map<String, Parameter> parameters,
      List<Provision> provisions,
      List<MandateRule> mandates) {
    rule.check(reading.complaints);
    Object read = kept(rule, parameters);
    if (read instanceof MandateRule mandate) {
      mandates.add(mandate);
    } else if (read instanceof Provision provision) {
      provisions.add(provision);
    }
  }

  /**
   * The rule of a file: that of an earlier reading, unless the file or what it leans on changed.
   */
  private @Nullable Object kept(RuleName rule, Map<String, Parameter> parameters) {
    String key = reading.folder.digest(rule.file(), path(PARAMETERS));
    Object known = reading.cache.find(key);
    if (known != null) {
      return known;
    }
    int complaints = reading.complaints.count();
    Object read =
        RuleName.isMandate(rule.file())
            ? new MandateFile(reading, rule, parameters).read()
            : new ProvisionFile(reading, rule, parameters).read();
    if (read != null && complaints == reading.complaints.count()) {
      reading.cache.keep(key, read);
    }
    return read;
  }

  private String path(String file) {
    return name + "/" + file;
  }
}
