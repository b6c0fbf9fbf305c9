package org.redline.cli;

import java.util.concurrent.Callable;
import org.redline.profile.ProfileSchema;
import org.redline.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schema}: the JSON Schema of profiles. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(new ProfileSchema(Vocabulary.ofEnterprise()).json());
    return ExitCode.OK;
  }
}
