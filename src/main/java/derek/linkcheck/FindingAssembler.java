package derek.linkcheck;

import derek.diagnostic.SourcePosition;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.Locator;
import derek.linkcheck.extract.Locator.Location;
import derek.linkcheck.extract.Spot;
import derek.output.SiteFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Joins repeats of a problem to one finding and gives each its line, column and origin. */
final class FindingAssembler {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::page)
          .thenComparingInt(problem -> problem.spot().node())
          .thenComparingInt(problem -> problem.spot().offset())
          .thenComparing(problem -> problem.spot().attribute());

  private final Map<String, SiteFile> files = new HashMap<>();

  FindingAssembler(List<FileFacts> facts) {
    facts.forEach(each -> files.put(each.path(), each.file()));
  }

  /** The findings of problems, sorted. */
  List<LinkFinding> assemble(List<Problem> problems) {
    Map<Repeat, List<Problem>> groups = group(problems.stream().sorted(ORDER).toList());
    Map<String, List<List<Problem>>> byPage = new LinkedHashMap<>();
    for (List<Problem> group : groups.values()) {
      byPage.computeIfAbsent(group.get(0).page(), page -> new ArrayList<>()).add(group);
    }
    return byPage.entrySet().parallelStream()
        .flatMap(entry -> locate(entry.getKey(), entry.getValue()).stream())
        .sorted()
        .toList();
  }

  /** The second link to a target on a page is not a repeat of the first. */
  private Map<Repeat, List<Problem>> group(List<Problem> sorted) {
    Map<Repeat, List<Problem>> groups = new LinkedHashMap<>();
    Map<Repeat, Integer> onThisPage = new HashMap<>();
    String page = "";
    for (Problem problem : sorted) {
      if (!problem.page().equals(page)) {
        page = problem.page();
        onThisPage.clear();
      }
      int occurrence = onThisPage.merge(key(problem, 0), 1, Integer::sum);
      groups.computeIfAbsent(key(problem, occurrence), key -> new ArrayList<>()).add(problem);
    }
    return groups;
  }

  private Repeat key(Problem problem, int occurrence) {
    Spot spot = problem.spot();
    String target = spot.raw().startsWith("#") ? spot.raw() : problem.target();
    return new Repeat(
        problem.rule(),
        problem.severity(),
        spot.element(),
        spot.attribute(),
        target,
        origin(problem.page(), spot.raw()),
        occurrence);
  }

  private @Nullable SourcePosition origin(String page, String raw) {
    SiteFile file = files.get(page);
    if (file == null || raw.isEmpty()) {
      return null;
    }
    Map<String, SourcePosition> origins = file.origins();
    SourcePosition origin = origins.get(raw);
    return origin == null ? origins.get(raw.replace("&", "&amp;")) : origin;
  }

  private List<LinkFinding> locate(String page, List<List<Problem>> groups) {
    SiteFile file = files.get(page);
    boolean wholeFile = groups.stream().allMatch(group -> isWholeFile(group.get(0).spot()));
    Locator locator = file == null || wholeFile ? null : Locator.of(file);
    return groups.stream().map(group -> finding(group, locator)).toList();
  }

  private static boolean isWholeFile(Spot spot) {
    return spot.element().isEmpty();
  }

  private LinkFinding finding(List<Problem> group, @Nullable Locator locator) {
    Problem first = group.get(0);
    TreeSet<String> pages = new TreeSet<>();
    group.forEach(problem -> pages.add(problem.page()));
    return new LinkFinding(
        first.rule(),
        first.severity(),
        place(first.page(), first.spot(), locator),
        first.target(),
        first.message(),
        first.suggestion(),
        List.copyOf(pages));
  }

  /** A spot as a place; without a locator the file as a whole. */
  LinkPlace place(String page, Spot spot, @Nullable Locator locator) {
    Location location = locator == null ? new Location(0, 0, "") : locator.locate(spot);
    return new LinkPlace(
        page,
        location.line(),
        location.column(),
        spot.element(),
        spot.attribute(),
        spot.raw(),
        location.text(),
        origin(page, spot.raw()));
  }

  /** What problems have in common that one line of a template makes. */
  private record Repeat(
      LinkRule rule,
      LinkSeverity severity,
      String element,
      String attribute,
      String target,
      @Nullable SourcePosition origin,
      int occurrence) {}
}
