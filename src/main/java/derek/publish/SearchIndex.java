package derek.publish;

import derek.language.Romanization;
import derek.language.Stems;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.OtherName;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.output.OutputFile;
import derek.site.MachineFiles;
import derek.site.Page;
import derek.site.Permalink;
import derek.site.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the search of one language knows of each record: its name in every language, spelling and
 * script, and the words of its lead, with the stems of Kazakh words beside them.
 */
final class SearchIndex {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");

  private final Site site;
  private final Language language;
  private final Map<Language, Romanization> romanizations;
  private final UnaryOperator<String> stem;

  private SearchIndex(Site site, Language language) {
    this.site = site;
    this.language = language;
    List<Language> languages = site.settings().languageList();
    this.romanizations =
        languages.stream()
            .collect(Collectors.toMap(each -> each, each -> new Romanization(each, Map.of())));
    this.stem = Stems.of(languages);
  }

  /** The files of a language's index: one, or its parts where the site is large. */
  static List<OutputFile> of(Site site, Language language) {
    Map<RecordId, String> documents = new SearchIndex(site, language).documents();
    return new SearchParts(language).files(documents);
  }

  /** What is known of each record, as JSON, in the order of the lists. */
  private Map<RecordId, String> documents() {
    Map<RecordId, String> documents = new LinkedHashMap<>();
    Permalink index = MachineFiles.searchIndex(language);
    for (RecordKind kind : RecordKind.values()) {
      for (ContentRecord record : site.records(kind, language)) {
        site.page(record.id(), language)
            .map(page -> document(record, page, index).toString())
            .ifPresent(document -> documents.put(record.id(), document));
      }
    }
    return documents;
  }

  private ObjectNode document(ContentRecord record, Page page, Permalink index) {
    String lead = record.head().lead().text().in(language);
    Set<String> nameWords = nameWords(record);
    Set<String> leadWords = new TreeSet<>(words(lead));
    leadWords.removeAll(nameWords);
    return JsonNodeFactory.instance
        .objectNode()
        .put("url", page.permalink().from(index))
        .put("kind", record.id().kind().scheme())
        .put("name", record.name().in(language))
        .put("lead", lead)
        .put("names", String.join(" ", nameWords))
        .put("words", String.join(" ", leadWords));
  }

  private Set<String> nameWords(ContentRecord record) {
    List<Language> languages = site.settings().languageList();
    Set<String> words = new TreeSet<>();
    for (Language each : languages) {
      String name = record.name().in(each);
      words.addAll(words(name));
      Romanization romanization = romanizations.get(each);
      if (romanization != null && romanization.hasRule()) {
        words.addAll(words(romanization.romanize(name)));
      }
    }
    for (OtherName other : record.head().otherNames()) {
      words.addAll(words(other.text()));
    }
    return words;
  }

  /** The words in small letters, and the stems of those that are Kazakh. */
  private Set<String> words(String text) {
    Set<String> words =
        WORD.matcher(text)
            .results()
            .map(found -> found.group().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> stems = new LinkedHashSet<>(words);
    words.stream().filter(word -> CYRILLIC.matcher(word).matches()).map(stem).forEach(stems::add);
    return stems;
  }
}
