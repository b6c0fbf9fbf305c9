package org.redline.web.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.cli.CommandRun;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.source.Problems;
import org.redline.source.SourceReader;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class ConfigurationTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void the_reference_names_every_setting_with_its_default() throws IOException {
    byte[] reference = Configuration.reference().getBytes(StandardCharsets.UTF_8);
    List<String> named = new ArrayList<>();
    names("", SourceReader.read("redline.yaml", reference, Limits.ruleFile()), named);
    assertThat(named).isEqualTo(KnownSetting.ALL.stream().map(KnownSetting::name).toList());

    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource("application.yaml"));
    Properties defaults = yaml.getObject();
    assertThat(defaults).isNotNull();
    Map<String, String> set = Configuration.read(write(Configuration.reference()), null);
    assertThat(set).hasSize(KnownSetting.ALL.size() - 8);
    set.forEach(
        (property, value) ->
            assertThat(String.valueOf(defaults.get(property))).as(property).isEqualTo(value));
  }

  private static void names(String above, Node node, List<String> names) {
    if (!(node instanceof MapNode map)) {
      names.add(above);
      return;
    }
    for (Entry entry : map.entries()) {
      names(above.isEmpty() ? entry.key() : above + "." + entry.key(), entry.value(), names);
    }
  }

  @Test
  void whatever_is_wrong_is_told_at_once_with_its_line() throws IOException {
    Path file =
        write(
            """
            server:
              port: 70000
              prot: 80
            limits: 5
            office:
              zone: Asia/Wuhan
              samples: yes
            database:
              url: jdbc:mysql://x
            limit:
              rows: [1]
            logs: {format: xml, level: loud}
            provider: {issuer: "http://login.example.gov.cn", address: "https://x/"}
            """);
    Problems problems = catchThrowableOfType(Problems.class, () -> Configuration.read(file, null));

    assertThat(problems.problems().stream().map(p -> String.valueOf(p.place())))
        .containsExactly(
            file + ":2:9",
            file + ":3:3",
            file + ":4:9",
            file + ":6:9",
            file + ":7:12",
            file + ":9:8",
            file + ":10:1",
            file + ":12:16",
            file + ":12:28",
            file + ":13:20",
            file + ":13:60");
    assertThat(problems.problems().get(1).message().en()).contains("server.prot");
    CommandRun run = CommandRun.of("serve", "--config", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(file + ":3:3: ", "server.prot", "limits");
  }

  @Test
  void a_certificate_and_its_key_are_files_that_go_together_and_proxies_are_networks()
      throws IOException {
    Path file =
        write(
            """
            server:
              certificate: /nowhere/chain.pem
              proxies: 10.1.2.3
            """);
    Problems problems = catchThrowableOfType(Problems.class, () -> Configuration.read(file, null));
    assertThat(problems.problems().stream().map(p -> String.valueOf(p.place())))
        .containsExactly(file + ":2:16", file + ":3:12");

    write("server: {certificate: %s, proxies: 'proxy.example/8'}".formatted(file));
    problems = catchThrowableOfType(Problems.class, () -> Configuration.read(file, null));
    assertThat(problems.problems()).hasSize(1);
    write("server: {certificate: %s, proxies: '10.1.2.3/32, fd00::/8'}".formatted(file));
    problems = catchThrowableOfType(Problems.class, () -> Configuration.read(file, null));
    assertThat(problems.problems().get(0).message().en()).contains("server.key", "together");
    write("server: {certificate: %s, key: %s}".formatted(file, file));
    assertThat(Configuration.read(file, null)).hasSize(2);
  }

  @Test
  void the_file_of_the_data_folder_is_read_and_one_that_is_named_must_be_there()
      throws IOException {
    assertThat(Configuration.read(null, folder)).isEmpty();
    Files.writeString(folder.resolve("redline.yaml"), "# nothing\n");
    assertThat(Configuration.read(null, folder)).isEmpty();
    Files.writeString(folder.resolve("redline.yaml"), "office: {zone: Asia/Urumqi}\n");
    assertThat(Configuration.read(null, folder))
        .containsExactly(Map.entry("redline.zone", "Asia/Urumqi"));

    CommandRun run = CommandRun.of("serve", "--config", folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none:1:1", "is not there");
    assertThat(CommandRun.of("serve", "--print-config").out()).isEqualTo(Configuration.reference());
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("some.yaml"), content);
  }
}
