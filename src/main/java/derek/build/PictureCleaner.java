package derek.build;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Photographs and drawings in {@code assets/}: without what their files tell beside the picture
 * (where and when it was taken, by which camera, by whom), and each with its licence beside it, as
 * REUSE 3.3 writes it ({@code square.jpg.license}).
 */
final class PictureCleaner {
  private static final Pattern PICTURE = Pattern.compile("\\.(jpe?g|png|webp)$");
  private static final Pattern OTHER_PICTURE =
      Pattern.compile("\\.(gif|bmp|tiff?|heic|heif|avif|jxl|jp2|psd|ico|svgz|dng|raw)$");
  private static final String LICENCE = ".license";
  private static final List<String> LICENCE_LINES =
      List.of("SPDX-FileCopyrightText:", "SPDX-License-Identifier:");

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<String> licensed = new HashSet<>();

  /**
   * Files of the site as they may be published.
   *
   * @param files with pictures clean of metadata
   */
  record Cleaned(List<OutputFile> files, List<Diagnostic> diagnostics) {}

  private PictureCleaner() {}

  static Cleaned clean(List<OutputFile> assets) {
    PictureCleaner cleaner = new PictureCleaner();
    assets.stream().filter(PictureCleaner::isLicence).forEach(cleaner::remember);
    List<OutputFile> files = assets.stream().map(cleaner::cleaned).toList();
    return new Cleaned(files, cleaner.diagnostics);
  }

  private static boolean isLicence(OutputFile asset) {
    String text = new String(asset.bytes(), StandardCharsets.UTF_8);
    return asset.path().endsWith(LICENCE) && LICENCE_LINES.stream().allMatch(text::contains);
  }

  private void remember(OutputFile licence) {
    licensed.add(licence.path().substring(0, licence.path().length() - LICENCE.length()));
  }

  private OutputFile cleaned(OutputFile asset) {
    String name = asset.path().toLowerCase(Locale.ROOT);
    if (OTHER_PICTURE.matcher(name).find()) {
      diagnostics.add(otherFormat(asset));
      return asset;
    }
    if (!PICTURE.matcher(name).find()) {
      return asset;
    }
    if (!licensed.contains(asset.path())) {
      diagnostics.add(unlicensed(asset));
    }
    try {
      return new OutputFile(asset.path(), PictureFile.withoutMetadata(asset.bytes()));
    } catch (PictureFile.UnusablePicture e) {
      diagnostics.add(unusable(asset, e));
      return asset;
    }
  }

  private static Diagnostic otherFormat(OutputFile asset) {
    return Diagnostic.error(
            "picture-format",
            SourcePosition.startOf(asset.path()),
            "what this picture tells beside itself cannot be taken out")
        .expected("JPEG, PNG, WebP or plain SVG", null)
        .hint("save it as one of these");
  }

  private static Diagnostic unusable(OutputFile asset, PictureFile.UnusablePicture problem) {
    return Diagnostic.error(
            "picture-format",
            SourcePosition.startOf(asset.path()),
            "this picture cannot be published as it is")
        .expected("a sound JPEG, PNG or WebP", problem.getMessage())
        .hint("open it in an editor of pictures and save it anew");
  }

  private static Diagnostic unlicensed(OutputFile asset) {
    return Diagnostic.error(
            "picture-licence",
            SourcePosition.startOf(asset.path()),
            "nobody says whose this picture is, and who may show it")
        .expected(
            asset.path()
                + LICENCE
                + " with the lines "
                + String.join(" … and ", LICENCE_LINES)
                + " …",
            null)
        .hint("SPDX-License-Identifier takes a name of spdx.org/licenses, such as CC-BY-4.0");
  }
}
