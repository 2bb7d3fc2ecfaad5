package derek.language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which suffixes of a Kazakh noun may follow which: number, then possessor, then case. */
final class SuffixOrder {
  private static final Set<Suffix> CASES =
      EnumSet.of(
          Suffix.GENITIVE,
          Suffix.DATIVE,
          Suffix.ACCUSATIVE,
          Suffix.LOCATIVE,
          Suffix.ABLATIVE,
          Suffix.INSTRUMENTAL);

  private static final Set<Suffix> POSSESSED_CASES =
      EnumSet.of(
          Suffix.POSSESSED_GENITIVE,
          Suffix.POSSESSED_DATIVE,
          Suffix.POSSESSED_ACCUSATIVE,
          Suffix.POSSESSED_LOCATIVE,
          Suffix.POSSESSED_ABLATIVE,
          Suffix.POSSESSED_EQUATIVE,
          Suffix.INSTRUMENTAL);

  private static final Set<Suffix> POSSESSIVES =
      EnumSet.of(Suffix.POSSESSIVE_3, Suffix.MY, Suffix.YOUR, Suffix.OUR, Suffix.YOUR_POLITE);

  private static final Set<Suffix> PREDICATES = EnumSet.of(Suffix.I_AM, Suffix.WE_ARE);
  private static final Set<Suffix> LIKENESS = EnumSet.of(Suffix.EQUATIVE, Suffix.SIMILE);

  private static final Map<Place, Set<Suffix>> FOLLOWERS = followers();

  private SuffixOrder() {}

  /** What a form so far ends with. */
  enum Place {
    BASE,
    PLURAL,
    /** қазақстандық, Алматыдағы: a noun again. */
    DERIVED,
    POSSESSED_3,
    OWNED,
    LOCATIVE,
    END
  }

  /** The suffixes that may come next. */
  static Set<Suffix> after(Place place) {
    return FOLLOWERS.getOrDefault(place, Set.of());
  }

  static Place placeAfter(Suffix suffix) {
    return switch (suffix) {
      case PLURAL -> Place.PLURAL;
      case ATTRIBUTIVE, RELATIVE -> Place.DERIVED;
      case POSSESSIVE_3 -> Place.POSSESSED_3;
      case MY, YOUR, OUR, YOUR_POLITE -> Place.OWNED;
      case LOCATIVE, POSSESSED_LOCATIVE -> Place.LOCATIVE;
      default -> Place.END;
    };
  }

  private static Map<Place, Set<Suffix>> followers() {
    Map<Place, Set<Suffix>> followers = new EnumMap<>(Place.class);
    Set<Suffix> derivations = EnumSet.of(Suffix.PLURAL, Suffix.ATTRIBUTIVE, Suffix.RELATIVE);
    followers.put(Place.BASE, union(derivations, POSSESSIVES, CASES, PREDICATES, LIKENESS));
    followers.put(Place.PLURAL, union(POSSESSIVES, CASES, PREDICATES, LIKENESS));
    followers.put(Place.DERIVED, union(EnumSet.of(Suffix.PLURAL), POSSESSIVES, CASES, PREDICATES));
    followers.put(Place.POSSESSED_3, union(POSSESSED_CASES, PREDICATES));
    followers.put(Place.OWNED, union(EnumSet.of(Suffix.OWNED_DATIVE), CASES));
    followers.put(Place.LOCATIVE, union(EnumSet.of(Suffix.RELATIVE), PREDICATES));
    return followers;
  }

  @SafeVarargs
  private static Set<Suffix> union(Set<Suffix>... sets) {
    Set<Suffix> all = EnumSet.noneOf(Suffix.class);
    for (Set<Suffix> set : sets) {
      all.addAll(set);
    }
    return all;
  }
}
