package derek.publish;

import derek.model.Language;
import derek.model.RecordId;
import derek.output.OutputFile;
import derek.site.MachineFiles;
import derek.site.Permalink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A language's search index as files that a page loads in turn: one, or the smallest power of two
 * of which none has more than {@value #MOST_RECORDS} records or {@value #MOST_BYTES} bytes. A
 * record's part is the CRC-32 of its id modulo their number, so that a changed record changes one
 * file. The first names the others. Scripts rather than JSON, as a page on a disk may fetch none.
 */
final class SearchParts {
  static final int MOST_RECORDS = 1_000;
  static final int MOST_BYTES = 400_000;

  private final Language language;

  SearchParts(Language language) {
    this.language = language;
  }

  /**
   * The files.
   *
   * @param documents what is known of each record, as JSON
   */
  List<OutputFile> files(Map<RecordId, String> documents) {
    int count = 1;
    List<List<String>> parts = split(documents, count);
    while (count < documents.size() && parts.stream().anyMatch(SearchParts::isTooLarge)) {
      count *= 2;
      parts = split(documents, count);
    }
    List<OutputFile> files = new ArrayList<>();
    for (int part = 1; part <= count; part++) {
      files.add(file(part, count, parts.get(part - 1)));
    }
    return files;
  }

  private static List<List<String>> split(Map<RecordId, String> documents, int count) {
    List<List<String>> parts = Stream.<List<String>>generate(ArrayList::new).limit(count).toList();
    documents.forEach((id, document) -> parts.get((int) (digest(id) % count)).add(document));
    return parts;
  }

  private static long digest(RecordId id) {
    CRC32 digest = new CRC32();
    digest.update(id.toString().getBytes(StandardCharsets.UTF_8));
    return digest.getValue();
  }

  private static boolean isTooLarge(List<String> documents) {
    return documents.size() > MOST_RECORDS
        || documents.stream().mapToInt(each -> utf8(each).length + 1).sum() > MOST_BYTES;
  }

  private OutputFile file(int part, int count, List<String> documents) {
    String others = part == 1 ? "\"parts\":[" + names(count) + "]," : "";
    String script =
        "(self.derekSearch=self.derekSearch||[]).push({"
            + others
            + "\"documents\":["
            + String.join(",", documents)
            + "]});\n";
    return new OutputFile(MachineFiles.searchIndex(language, part).path(), utf8(script));
  }

  private String names(int count) {
    Permalink first = MachineFiles.searchIndex(language);
    return IntStream.rangeClosed(2, count)
        .mapToObj(part -> '"' + MachineFiles.searchIndex(language, part).from(first) + '"')
        .collect(Collectors.joining(","));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
