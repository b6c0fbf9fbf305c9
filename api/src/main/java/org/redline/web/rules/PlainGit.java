package org.redline.web.rules;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** The machine as JGit sees it, without the settings of whoever runs the program. */
final class PlainGit extends SystemReader.Delegate {
  private PlainGit(SystemReader machine) {
    super(machine);
  }

  /** From now on, JGit reads no settings but those of the repository. */
  static void use() {
    SystemReader machine = SystemReader.getInstance();
    if (!(machine instanceof PlainGit)) {
      SystemReader.setInstance(new PlainGit(machine));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS files) {
    return new NoSettings(parent, files);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS files) {
    return new NoSettings(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS files) {
    return new NoSettings(parent, files);
  }

  private static final class NoSettings extends FileBasedConfig {
    NoSettings(Config parent, FS files) {
      super(parent, null, files);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
