package derek.render;

import java.util.List;

/** The records as files, for machines. */
public record DataView(Frame frame, List<DataFile> files) implements PageView {
  public DataView {
    files = List.copyOf(files);
  }

  @Override
  public String template() {
    return "data";
  }

  /**
   * A file.
   *
   * @param key names it among the messages
   * @param name without its folder
   */
  public record DataFile(String key, String name, String href) {}
}
