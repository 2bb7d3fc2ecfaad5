package derek.render;

import derek.digest.Sha256;
import derek.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of assets, which change with their content: {@code site.css?v=1f6e2a90}. So a
 * browser never shows a new page with an old style sheet that it has kept.
 */
public final class AssetVersions {
  /** For pages that are rendered without assets: every address is the plain name. */
  public static final AssetVersions NONE = new AssetVersions(List.of());

  private static final String FOLDER = "assets/";
  private static final int LENGTH = 8;
  private static final Pattern LOADED =
      Pattern.compile("(url\\(\\s*[\"']?|@import\\s+[\"'])([\\w./-]+)(?=[\"')])");

  private final Map<String, String> versions = new TreeMap<>();
  private final List<OutputFile> files = new ArrayList<>();

  private AssetVersions(List<OutputFile> assets) {
    assets.stream().filter(each -> !isStyle(each)).forEach(this::add);
    assets.stream().filter(AssetVersions::isStyle).forEach(each -> add(withVersions(each)));
  }

  /**
   * The versions of some files of the folder {@code assets/}. A style sheet that loads another is
   * not told when that one changes; pages name each by itself.
   */
  public static AssetVersions of(List<OutputFile> assets) {
    return new AssetVersions(assets);
  }

  /** The same files, whose style sheets now load fonts and pictures by their versions. */
  public List<OutputFile> files() {
    return List.copyOf(files);
  }

  /** An asset's address below the folder of the assets; the name itself where there is no such. */
  String address(String name) {
    String version = versions.get(name);
    return version == null ? name : name + "?v=" + version;
  }

  private void add(OutputFile file) {
    files.add(file);
    if (file.path().startsWith(FOLDER)) {
      versions.put(file.path().substring(FOLDER.length()), version(file.bytes()));
    }
  }

  private OutputFile withVersions(OutputFile style) {
    String text = new String(style.bytes(), StandardCharsets.UTF_8);
    String changed =
        LOADED
            .matcher(text)
            .replaceAll(each -> Matcher.quoteReplacement(each.group(1) + address(each.group(2))));
    return changed.equals(text)
        ? style
        : new OutputFile(style.path(), changed.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isStyle(OutputFile file) {
    return file.path().endsWith(".css");
  }

  private static String version(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, LENGTH);
  }
}
