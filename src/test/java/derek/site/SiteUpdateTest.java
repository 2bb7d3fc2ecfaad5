package derek.site;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.Person;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordHead;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteUpdateTest {
  private static final Language KK = new Language("kk");
  private static final Language EN = new Language("en");
  private static final RecordId SERIK = new RecordId(RecordKind.PERSON, "serik");

  /** Few, so that pages contend for titles, also for one that tells two others apart. */
  private static final List<String> NAMES =
      List.of("Asan", "Asan (Person)", "Bolat", "Serik", "Erkin Sultan", "About", "People", "Zere");

  @TempDir Path content;
  private Archive archive;
  private Random random;

  @BeforeEach
  void read() throws IOException {
    archive = SampleSite.archive(content);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aSiteIsAsIfItWerePlannedFromTheBeginning(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      archive = with(person("p" + i, name()));
    }
    Site site = plan(archive);
    for (int i = 0; i < 60; i++) {
      Archive after = changed();
      for (int more = random.nextInt(3); more > 0; more--) {
        Archive before = archive;
        archive = after;
        after = changed();
        archive = before;
      }
      site = SitePlanner.replan(site, archive, after);
      archive = after;
      assertSame(site, plan(archive), "seed " + seed + ", change " + i);
    }
  }

  @Test
  void aPageThatNothingElseDependsOnLeavesAllOthersTheSameObjects() {
    Site site = plan(archive);
    Person serik = (Person) archive.find(SERIK).orElseThrow();
    Archive after = archive.withRecords(List.of(named(serik, "Әлия", "Alia")), Map.of());
    Site changed = SitePlanner.replan(site, archive, after);

    assertThat(changed.page(SERIK, KK).orElseThrow().title()).startsWith("Әлия");
    assertThat(changed.records(RecordKind.PERSON, EN).get(0).id()).isEqualTo(SERIK);
    List<Page> others =
        changed.pages().stream().filter(page -> !site.pages().contains(page)).toList();
    assertThat(others).allMatch(page -> page.record() != null && page.record().id().equals(SERIK));
    assertThat(changed.pages().stream().filter(page -> !others.contains(page)))
        .allMatch(page -> site.pages().stream().anyMatch(each -> each == page));
    assertSame(changed, plan(after), "a new name");
  }

  private Archive changed() {
    ContentRecord record = pick(List.copyOf(archive.records()));
    return switch (random.nextInt(6)) {
      case 0 -> with(person("new-" + random.nextInt(4), name()));
      case 1 -> record instanceof Person ? without(record.id()) : archive;
      case 2 -> record instanceof Place place ? with(elsewhere(place)) : archive;
      case 3 -> record instanceof Protest protest ? with(alone(protest)) : archive;
      default -> record instanceof Person person ? with(named(person, name(), name())) : archive;
    };
  }

  private Archive with(ContentRecord record) {
    if (archive.find(record.id()).isPresent()) {
      return archive.withRecords(List.of(record), Map.of(record.id(), List.of()));
    }
    List<ContentRecord> records = new ArrayList<>(archive.records());
    records.add(record);
    return of(records);
  }

  private Archive without(RecordId id) {
    return of(archive.records().stream().filter(each -> !each.id().equals(id)).toList());
  }

  private Archive of(List<ContentRecord> records) {
    return new Archive(archive.settings(), archive.messages(), records, archive.editorial());
  }

  private Person person(String slug, String name) {
    Person like = pick(archive.all(Person.class));
    RecordHead head = like.head();
    RecordId id = new RecordId(RecordKind.PERSON, slug);
    RecordHead own =
        new RecordHead(
            id, head.position(), head.name(), head.otherNames(), head.lead(), head.visibility());
    return named(with(like, own, like.familyName()), name, name);
  }

  private static Person named(Person person, String kk, String en) {
    RecordHead head = person.head();
    LocalizedText name = new LocalizedText(Map.of(KK, kk, EN, en));
    RecordHead own =
        new RecordHead(
            head.id(), head.position(), name, head.otherNames(), head.lead(), head.visibility());
    return with(person, own, name);
  }

  private static Person with(Person person, RecordHead head, @Nullable LocalizedText family) {
    return new Person(
        head,
        family,
        person.nameByRule(),
        person.roles(),
        person.residence(),
        person.organizations(),
        person.statuses(),
        person.designations(),
        person.notes(),
        person.summaries());
  }

  private static Place elsewhere(Place place) {
    return new Place(
        place.head(),
        place.kind(),
        place.within(),
        place.country(),
        null,
        place.text(),
        place.notes());
  }

  private static Protest alone(Protest protest) {
    return new Protest(
        protest.head(),
        protest.form(),
        protest.when(),
        protest.places(),
        protest.partOf(),
        List.of(),
        protest.organizations(),
        protest.size(),
        protest.demands(),
        protest.slogans(),
        protest.response(),
        protest.cases(),
        protest.notes(),
        protest.summaries());
  }

  private String name() {
    return pick(NAMES);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Site plan(Archive archive) {
    return SitePlanner.plan(archive, Paper.BOOKLETS, Pictures.NONE);
  }

  private static void assertSame(Site site, Site expected, String change) {
    assertThat(site.pages()).as(change).containsExactlyElementsOf(expected.pages());
    assertThat(site.foreignNames().words()).as(change).isEqualTo(expected.foreignNames().words());
    for (Page page : expected.pages()) {
      assertThat(site.page(page.permalink().path())).as(change).contains(page);
    }
    for (Language language : List.of(KK, EN)) {
      for (RecordKind kind : RecordKind.values()) {
        List<ContentRecord> sorted = expected.records(kind, language);
        assertThat(site.records(kind, language)).as(change).isEqualTo(sorted);
        assertThat(sorted.stream().sorted(site.order(language))).as(change).isEqualTo(sorted);
      }
      assertThat(site.booklet(language)).as(change).isEqualTo(expected.booklet(language));
    }
    for (ContentRecord record : expected.pages().stream().map(Page::record).distinct().toList()) {
      if (record != null) {
        assertSame(site, expected, record, change);
      }
    }
  }

  private static void assertSame(Site site, Site expected, ContentRecord record, String change) {
    RecordId id = record.id();
    assertThat(site.record(id)).as(change).contains(record);
    assertThat(site.sheets(id)).as(change).isEqualTo(expected.sheets(id));
    for (Connection.Kind kind : Connection.Kind.values()) {
      assertThat(site.connections().from(id, kind))
          .as(change)
          .isEqualTo(expected.connections().from(id, kind));
      assertThat(site.connections().to(id, kind))
          .as(change)
          .isEqualTo(expected.connections().to(id, kind));
    }
    if (record instanceof Source source) {
      for (Source.Passage passage : source.passages()) {
        assertThat(site.citations().citing(id, passage.id()))
            .as(change)
            .isEqualTo(expected.citations().citing(id, passage.id()));
      }
    }
    for (Language language : List.of(KK, EN)) {
      assertThat(site.page(id, language)).as(change).isEqualTo(expected.page(id, language));
      assertThat(site.staleTranslations().texts(id, language))
          .as(change)
          .isEqualTo(expected.staleTranslations().texts(id, language));
    }
  }
}
