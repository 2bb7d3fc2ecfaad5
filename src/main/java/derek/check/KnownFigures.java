package derek.check;

import derek.language.Figure;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.model.Person;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordClaim;
import derek.model.RecordId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a claim may give though its passages do not: the date of a source that it cites
 * ("the report of October"), the date of an act that it is about (which has a citation of its own),
 * and how many of the archive's persons its passages name.
 */
final class KnownFigures {
  private final List<Figure> figures = new ArrayList<>();

  private KnownFigures() {}

  /** What follows; {@code said} is what the passages say in so many words. */
  static List<Figure> of(RecordClaim claim, CitedText cited, List<Figure> said, Archive archive) {
    KnownFigures known = new KnownFigures();
    known.act(archive, claim.record());
    claim.mentions().forEach(mention -> known.act(archive, mention));
    Set<RecordId> named = new HashSet<>();
    Set<RecordId> sources = new HashSet<>();
    for (CitedText.SourcePassage passage : cited.passages()) {
      sources.add(passage.source().id());
      known.month(passage.source().date());
      known.yearBefore(passage.source().date(), said);
      known.persons(archive, passage, named);
      known.places(archive, passage);
    }
    known.number(named.size());
    known.number(sources.size());
    known.number(cited.passages().size());
    known.number(claim.mentions().size());
    return known.figures;
  }

  private void act(Archive archive, RecordId id) {
    ContentRecord record = archive.find(id).orElse(null);
    if (record instanceof Protest protest) {
      date(protest.when().date());
    }
  }

  private void persons(Archive archive, CitedText.SourcePassage passage, Set<RecordId> named) {
    int count = 0;
    for (Person person : archive.all(Person.class)) {
      if (NameRule.isNamed(person, passage)) {
        named.add(person.id());
        count++;
      }
    }
    number(count);
  }

  private void places(Archive archive, CitedText.SourcePassage passage) {
    Language language = passage.source().publication().language();
    int count = 0;
    for (Place place : archive.all(Place.class)) {
      String name = place.name().texts().get(language);
      if (name != null && NameRule.hasForm(passage.words(), name)) {
        count++;
      }
    }
    number(count);
  }

  private void yearBefore(EdtfDate date, List<Figure> said) {
    EdtfDate.Point point = date.start();
    if (point != null && said.stream().anyMatch(figure -> figure.month() > point.month())) {
      add(Figure.Kind.YEAR, point.year() - 1, 0);
    }
  }

  /** The year and month of a source, but not its day: what it tells of need not be of that day. */
  private void month(EdtfDate date) {
    month(date.start());
    month(date.end());
  }

  private void month(EdtfDate.@Nullable Point point) {
    if (point != null) {
      add(Figure.Kind.YEAR, point.year(), 0);
      if (point.month() > 0) {
        add(Figure.Kind.MONTH, point.month(), point.month());
      }
    }
  }

  private void date(EdtfDate date) {
    point(date.start());
    point(date.end());
  }

  private void point(EdtfDate.@Nullable Point point) {
    month(point);
    if (point != null && point.day() > 0) {
      add(Figure.Kind.DAY, point.day(), point.month());
    }
  }

  private void number(int number) {
    if (number > 1) {
      add(Figure.Kind.NUMBER, number, 0);
    }
  }

  private void add(Figure.Kind kind, int value, int month) {
    figures.add(
        new Figure(kind, BigDecimal.valueOf(value).stripTrailingZeros(), month, "" + value, 0, 0));
  }
}
