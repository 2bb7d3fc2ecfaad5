package derek.reuse;

import derek.digest.Sha256;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.RecordId;
import derek.model.Source;
import derek.site.Connection;
import derek.site.ForeignNames;
import derek.site.Page;
import derek.site.Site;
import derek.site.SiteQuestion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A site's answers as digests: while the digest is the same, so is the answer, as long as program,
 * theme, settings and messages are the same. For several threads at once.
 */
public final class SiteAnswers {
  private final Site site;
  private final Map<RecordId, String> records;
  private final Map<SiteQuestion, String> known = new ConcurrentHashMap<>();
  private @Nullable SortedMap<String, String> foreignWords;

  /**
   * The answers of a site.
   *
   * @param records digests of all that each record was made from
   */
  public SiteAnswers(Site site, Map<RecordId, String> records) {
    this.site = site;
    this.records = Map.copyOf(records);
  }

  /** The digest of an answer. */
  public String digest(SiteQuestion question) {
    String digest = known.get(question);
    if (digest == null) {
      digest = answer(question);
      known.put(question, digest);
    }
    return digest;
  }

  /** The digest of what every page may say: which pages there are beside those of records. */
  String frame() {
    Sha256 digest = new Sha256();
    site.pages().stream().filter(each -> each.record() == null).forEach(each -> add(each, digest));
    return digest.hex();
  }

  /** The words that every page marks as another language's; see {@link ForeignNames#words}. */
  synchronized SortedMap<String, String> foreignWords() {
    if (foreignWords == null) {
      foreignWords = site.foreignNames().words();
    }
    return foreignWords;
  }

  private String answer(SiteQuestion question) {
    if (question instanceof SiteQuestion.OfRecord each) {
      return ofRecord(each.record());
    } else if (question instanceof SiteQuestion.OfConnections each) {
      return ofConnections(each.record());
    } else if (question instanceof SiteQuestion.OfCitations each) {
      return ofCitations(each.source());
    } else if (question instanceof SiteQuestion.OfList each) {
      return ofRecords(site.records(each.kind(), each.language()));
    }
    return ofPages();
  }

  private String ofRecord(RecordId id) {
    Sha256 digest = new Sha256();
    if (site.record(id).isPresent()) {
      digest.add(says(id));
      for (Language language : site.settings().languageList()) {
        site.page(id, language).ifPresent(page -> add(page, digest));
        stale(id, language, digest);
      }
      site.sheets(id).forEach(page -> add(page, digest));
    }
    return digest.hex();
  }

  private String says(RecordId id) {
    String digest = records.get(id);
    if (digest == null) {
      throw new IllegalArgumentException("nobody told what " + id + " was made from");
    }
    return digest;
  }

  private void stale(RecordId id, Language language, Sha256 digest) {
    Set<Integer> blocks = site.staleTranslations().blocks(id, language);
    digest.add(blocks.isEmpty() ? "" : new TreeSet<>(blocks).toString());
    Set<LocalizedText> texts = site.staleTranslations().texts(id, language);
    if (!texts.isEmpty()) {
      texts.stream()
          .map(LocalizedText::texts)
          .map(each -> new TreeMap<>(each).toString())
          .sorted()
          .forEach(digest::add);
    }
  }

  private String ofConnections(RecordId id) {
    Sha256 digest = new Sha256();
    for (Connection.Kind kind : Connection.Kind.values()) {
      List<Connection> from = site.connections().from(id, kind);
      List<Connection> to = site.connections().to(id, kind);
      if (!from.isEmpty() || !to.isEmpty()) {
        digest.add(kind.name());
        from.forEach(each -> add(each.to(), digest));
        digest.add("");
        to.forEach(each -> add(each.from(), digest));
      }
    }
    return digest.add(digest(new SiteQuestion.OfRecord(id))).hex();
  }

  private String ofCitations(RecordId id) {
    Sha256 digest = new Sha256();
    if (site.record(id).orElse(null) instanceof Source source) {
      for (Source.Passage passage : source.passages()) {
        digest.add(passage.id());
        site.citations().citing(id, passage.id()).forEach(each -> add(each, digest));
      }
    }
    return digest.hex();
  }

  private String ofRecords(List<ContentRecord> listed) {
    Sha256 digest = new Sha256();
    listed.forEach(each -> add(each, digest));
    return digest.hex();
  }

  private String ofPages() {
    Sha256 digest = new Sha256();
    for (Page page : site.pages()) {
      ContentRecord record = page.record();
      add(page, digest);
      digest.add(record == null ? "" : digest(new SiteQuestion.OfRecord(record.id())));
    }
    return digest.hex();
  }

  private void add(ContentRecord record, Sha256 digest) {
    RecordId id = record.id();
    digest.add(id.kind().scheme()).add(id.slug()).add(digest(new SiteQuestion.OfRecord(id)));
  }

  private static void add(Page page, Sha256 digest) {
    digest
        .add(page.kind().name())
        .add(page.permalink().path())
        .add(page.title())
        .add(page.description());
  }
}
