package derek.content;

import derek.model.Citation;
import derek.model.LocalizedText;
import derek.model.RecordId;
import derek.model.Reference;
import derek.model.TextOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values that many records have, such as the labels of facts and the ids of sources: each is in
 * memory once. For several threads at once.
 */
final class SharedValues {
  private final Map<Object, Object> values = new ConcurrentHashMap<>();

  LocalizedText text(LocalizedText text) {
    return (LocalizedText) shared(text);
  }

  RecordId id(RecordId id) {
    return (RecordId) shared(id);
  }

  String word(String word) {
    return (String) shared(word);
  }

  /** The same outline, of shared values. */
  TextOutline outline(TextOutline outline) {
    List<Reference> links = new ArrayList<>(outline.links().size());
    for (Reference link : outline.links()) {
      links.add(new Reference(id(link.target()), link.position()));
    }
    List<Citation> citations = new ArrayList<>(outline.citations().size());
    for (Citation each : outline.citations()) {
      citations.add(new Citation(id(each.source()), word(each.passage()), each.position()));
    }
    return new TextOutline(links, citations, outline.digests());
  }

  private Object shared(Object value) {
    Object earlier = values.putIfAbsent(value, value);
    return earlier == null ? value : earlier;
  }
}
