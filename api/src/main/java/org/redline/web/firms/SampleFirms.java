package org.redline.web.firms;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads the sample firms at the first start. */
@Component
@Order(2)
class SampleFirms implements ApplicationRunner {
  private final Firms firms;
  private final Settings settings;

  SampleFirms(Firms firms, Settings settings) {
    this.firms = firms;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!settings.samples() || !firms.isEmpty()) {
      return;
    }
    ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath:redline-samples/*.yaml");
    Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
    for (Resource file : files) {
      String name = String.valueOf(file.getFilename());
      firms.submit(reader.read(name, file.getContentAsByteArray()), "sample", "system", null);
    }
  }
}
