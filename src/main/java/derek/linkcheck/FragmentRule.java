package derek.linkcheck;

import derek.diagnostic.Suggestion;
import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.FileKind;
import derek.linkcheck.extract.LinkRole;
import derek.linkcheck.extract.PageText;
import derek.linkcheck.extract.Reference;
import derek.linkcheck.url.PercentEncoding;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Every fragment names a place: an element of a page or a vector image, a map, a text. */
final class FragmentRule implements SiteRule {
  private static final String TEXT_DIRECTIVE = ":~:";

  @Override
  public void check(ResolvedSite site, Problems problems) {
    Map<String, String> texts = new HashMap<>();
    for (ResolvedFile file : site.all()) {
      file.forEach(
          (reference, resolution) -> {
            if (isChecked(site, reference, resolution)) {
              check(file.facts(), reference, resolution, texts, problems);
            }
          });
    }
  }

  /** Whether a reference has a fragment that must name a place in a file of the site. */
  static boolean isChecked(ResolvedSite site, Reference reference, Resolution resolution) {
    FileFacts target = resolution.file();
    return target != null
        && !resolution.fragment().isEmpty()
        && hasPlaces(target)
        && reference.role() != LinkRole.IDENTIFIER
        && !isSheetLocal(reference)
        && !site.redirects().isStub(target);
  }

  private static boolean hasPlaces(FileFacts target) {
    return target.kind() == FileKind.PAGE || target.kind() == FileKind.VECTOR_IMAGE;
  }

  /** {@code url(#filter)} in a sheet means the page that uses the sheet. */
  private static boolean isSheetLocal(Reference reference) {
    return reference.raw().startsWith("#default#")
        || (reference.spot().element().equals("css") && reference.raw().startsWith("#"));
  }

  private static void check(
      FileFacts from,
      Reference reference,
      Resolution resolution,
      Map<String, String> texts,
      Problems problems) {
    FileFacts target = resolution.file();
    String fragment = resolution.fragment();
    int directive = fragment.indexOf(TEXT_DIRECTIVE);
    String id = directive < 0 ? fragment : fragment.substring(0, directive);
    if (target == null) {
      return;
    }
    if (!names(target, reference, id)) {
      problems.report(from, reference, resolution.target(""), missing(target, reference, id));
    } else if (directive >= 0 && target.isPage()) {
      String text = texts.computeIfAbsent(target.path(), path -> PageText.of(target.file()));
      TextDirective.missing(fragment.substring(directive + TEXT_DIRECTIVE.length()), text)
          .ifPresent(
              words -> problems.report(from, reference, resolution.target(""), noText(words)));
    }
  }

  private static Defect noText(String words) {
    String message = "the page does not hold the text “" + words + "”";
    return new Defect(LinkRule.BROKEN_TEXT_FRAGMENT, message, null);
  }

  /** By the HTML standard: the fragment as it stands first, then percent-decoded. */
  private static boolean names(FileFacts target, Reference reference, String id) {
    String decoded = PercentEncoding.decode(id);
    if (reference.role() == LinkRole.IMAGE_MAP) {
      return target.anchors().hasMap(id) || target.anchors().hasMap(decoded);
    }
    return id.isEmpty()
        || target.anchors().contains(id)
        || target.anchors().contains(decoded)
        || decoded.equalsIgnoreCase("top")
        || (target.kind() == FileKind.VECTOR_IMAGE && isView(decoded));
  }

  /** {@code svgView(…)}, {@code xywh=…} and {@code t=…} show a part of an image. */
  private static boolean isView(String fragment) {
    return fragment.startsWith("svgView(") || fragment.indexOf('=') > 0;
  }

  private static Defect missing(FileFacts target, Reference reference, String id) {
    String decoded = PercentEncoding.decode(id);
    if (reference.role() == LinkRole.IMAGE_MAP) {
      String message = "the page has no map “" + decoded + "”";
      return new Defect(LinkRule.BROKEN_IMAGE_MAP, message, null);
    }
    Collection<String> names = target.anchors().names();
    Optional<String> twin = twin(decoded, names);
    return twin.isPresent()
        ? lookAlike(reference, decoded, twin.get())
        : broken(target, reference, decoded, names);
  }

  private static Optional<String> twin(String id, Collection<String> names) {
    String folded = LetterFolding.fold(id);
    return new TreeSet<>(names)
        .stream().filter(name -> LetterFolding.fold(name).equals(folded)).findFirst();
  }

  private static Defect lookAlike(Reference reference, String id, String twin) {
    LinkRule rule = LetterFolding.difference(id, twin);
    String message =
        switch (rule) {
          case WRONG_CASE -> "the id is written “" + twin + "”, capitals count";
          case UNICODE_FORM -> "the id “" + twin + "” looks the same in another Unicode form";
          default ->
              "the id “"
                  + twin
                  + "” looks the same: "
                  + LetterFolding.nameDifference(id, twin).orElse("its letters differ");
        };
    return new Defect(rule, message, spelled(reference, twin));
  }

  private static Defect broken(
      FileFacts target, Reference reference, String id, Collection<String> names) {
    String near = Suggestion.nearest(id, names).orElse(null);
    String suggestion = near == null ? null : spelled(reference, near);
    String message = "no id “" + id + "” in " + target.path();
    return new Defect(LinkRule.BROKEN_FRAGMENT, message, suggestion);
  }

  private static String spelled(Reference reference, String id) {
    String raw = reference.raw();
    return raw.substring(0, raw.indexOf('#') + 1) + id.replace(" ", "%20");
  }
}
