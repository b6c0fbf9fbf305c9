package org.redline.web.firms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the sample firms at the first start: all of them, or none. */
@Component
@Order(2)
class SampleFirms implements ApplicationRunner {
  private final Firms firms;
  private final Settings settings;
  private final TransactionTemplate transaction;

  SampleFirms(Firms firms, Settings settings, TransactionTemplate transaction) {
    this.firms = firms;
    this.settings = settings;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!settings.samples() || !firms.isEmpty()) {
      return;
    }
    List<Profile> samples = samples();
    transaction.executeWithoutResult(
        status -> samples.forEach(sample -> firms.submit(sample, "sample", "system", null)));
  }

  private static List<Profile> samples() throws IOException {
    ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath:redline-samples/*.yaml");
    Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
    List<Profile> samples = new ArrayList<>();
    for (Resource file : files) {
      samples.add(reader.read(String.valueOf(file.getFilename()), file.getContentAsByteArray()));
    }
    return samples;
  }
}
