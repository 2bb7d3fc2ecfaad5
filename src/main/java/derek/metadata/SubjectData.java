package derek.metadata;

import derek.model.ArticleOfLaw;
import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.LocalizedText;
import derek.model.OtherName;
import derek.model.Person;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.Reference;
import derek.model.Relation;
import derek.model.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a record's page is about: a person, an event, a place. */
record SubjectData(Addresses addresses) {
  ObjectNode of(ContentRecord record) {
    if (record instanceof Source source) {
      return new SourceData(addresses).of(source);
    }
    ObjectNode node = brief(record).put("description", lead(record));
    Nodes.setFilled(node, "alternateName", otherNames(record));
    if (record instanceof Person person) {
      describe(node, person);
    } else if (record instanceof Protest protest) {
      describe(node, protest);
    } else if (record instanceof Place place) {
      describe(node, place);
    } else if (record instanceof ArticleOfLaw article) {
      node.put("legislationIdentifier", article.number());
    }
    return node;
  }

  private void describe(ObjectNode node, Person person) {
    LocalizedText family = person.familyName();
    if (family != null) {
      node.put("familyName", addresses.text(family));
    }
    Nodes.setFilled(node, "homeLocation", related(targets(person.residence())));
    Nodes.setFilled(node, "memberOf", related(targets(person.organizations())));
  }

  private void describe(ObjectNode node, Protest protest) {
    EdtfDate date = protest.when().date();
    setDay(node, "startDate", date.start());
    if (date.isInterval()) {
      setDay(node, "endDate", date.end());
    }
    Nodes.setFilled(node, "location", related(targets(protest.places())));
    Nodes.setFilled(node, "attendee", related(targets(protest.participants())));
    Relation whole = protest.partOf();
    if (whole != null) {
      Nodes.setFilled(node, "superEvent", related(List.of(whole.target())));
    }
  }

  private void describe(ObjectNode node, Place place) {
    node.set("address", Nodes.typed("PostalAddress").put("addressCountry", place.country()));
    Place.Coordinates coordinates = place.coordinates();
    if (coordinates != null) {
      node.set(
          "geo",
          Nodes.typed("GeoCoordinates")
              .put("latitude", coordinates.latitude())
              .put("longitude", coordinates.longitude()));
    }
    Reference within = place.within();
    if (within != null) {
      Nodes.setFilled(node, "containedInPlace", related(List.of(within.target())));
    }
  }

  private static void setDay(ObjectNode node, String name, EdtfDate.@Nullable Point point) {
    if (point != null && !point.uncertain() && !point.approximate()) {
      node.put(name, point.iso());
    }
  }

  private ObjectNode brief(ContentRecord record) {
    return Nodes.typed(type(record))
        .put("@id", addresses.subject(record))
        .put("name", addresses.text(record.name()))
        .put("url", addresses.page(record.id()).orElseThrow());
  }

  private ArrayNode related(List<RecordId> records) {
    ArrayNode related = Nodes.array();
    records.stream()
        .map(addresses.site()::record)
        .flatMap(Optional::stream)
        .map(this::brief)
        .forEach(related::add);
    return related;
  }

  private static List<RecordId> targets(List<Relation> relations) {
    return relations.stream().map(Relation::target).distinct().toList();
  }

  /** The name in the other languages, then what else it is called. */
  private ArrayNode otherNames(ContentRecord record) {
    String own = addresses.text(record.name());
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(
            addresses.site().settings().languageList().stream().map(record.name()::in),
            record.head().otherNames().stream().map(OtherName::text))
        .filter(each -> !each.equals(own))
        .forEach(names::add);
    ArrayNode others = Nodes.array();
    names.forEach(others::add);
    return others;
  }

  private String lead(ContentRecord record) {
    return addresses.text(record.head().lead().text());
  }

  /** A case is of no type that schema.org knows. */
  private static String type(ContentRecord record) {
    return switch (record.id().kind()) {
      case PERSON -> "Person";
      case PROTEST -> "Event";
      case ORGANIZATION -> "Organization";
      case PLACE -> "Place";
      case TERM -> "DefinedTerm";
      case ARTICLE -> "Legislation";
      case SOURCE, PAGE -> "CreativeWork";
      case CASE -> "Thing";
    };
  }
}
