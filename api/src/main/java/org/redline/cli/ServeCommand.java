package org.redline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.redline.web.Server;
import org.redline.web.operation.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the web application, until the process is told to end. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "P", converter = Port.class)
  private @Nullable Integer port;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data-folder")
  private @Nullable Path data;

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config-file")
  private @Nullable Path config;

  @Option(names = "--print-config")
  private boolean printConfig;

  @Option(names = "--no-samples")
  private boolean noSamples;

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter words = spec.commandLine().getOut();
    if (printConfig) {
      words.print(Configuration.reference());
      return ExitCode.OK;
    }
    Server.Running running = Server.start(settings());
    words.print(Say.both("serving", running.address()));
    running.firstPassword().ifPresent(p -> words.print(Say.both("first-password", p)));
    words.flush();
    new CountDownLatch(1).await();
    return ExitCode.OK;
  }

  /** Of the configuration file, and of the options, which go before it. */
  private Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>(Configuration.read(config, data));
    if (port != null) {
      settings.put("server.port", port.toString());
    }
    if (data != null) {
      settings.put("redline.data", data.toAbsolutePath().toString());
    }
    if (noSamples) {
      settings.put("redline.samples", "false");
    }
    return settings;
  }
}
