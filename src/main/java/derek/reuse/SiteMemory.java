package derek.reuse;

import derek.cache.PackFile;
import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.diagnostic.SourcePosition;
import derek.linkcheck.extract.FactsPack;
import derek.output.Draft;
import derek.output.StagedFile;
import derek.site.SiteQuestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of the last site, with what their making asked of it and what was answered. It holds
 * for a key that names all that is not asked: program, theme, settings, and that the site's files
 * are as the last build left them.
 */
public final class SiteMemory {
  /** With so many, nearly every page has one. */
  private static final int MOST_WORDS = 50;

  private final String frame;
  private final Map<String, String> words;
  private final Map<SiteQuestion, String> answers;
  private final Map<String, KeptPage> pages;

  private SiteMemory(
      String frame,
      Map<String, String> words,
      Map<SiteQuestion, String> answers,
      Map<String, KeptPage> pages) {
    this.frame = frame;
    this.words = words;
    this.answers = answers;
    this.pages = pages;
  }

  /** No page. */
  public static SiteMemory empty() {
    return new SiteMemory("", Map.of(), Map.of(), Map.of());
  }

  /**
   * What was written for a key; no page where there is none.
   *
   * @param draft the next site, which can take over files of the last one
   */
  public static SiteMemory read(PackFile file, String key, Draft draft) {
    return file.read(key).flatMap(in -> read(in, draft)).orElseGet(SiteMemory::empty);
  }

  private static Optional<SiteMemory> read(PackReader in, Draft draft) {
    String frame = in.text();
    Map<String, String> words = ForeignWords.read(in);
    List<SiteQuestion> questions = new ArrayList<>();
    Map<SiteQuestion, String> answers = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      SiteQuestion question = QuestionPack.read(in);
      questions.add(question);
      answers.put(question, in.text());
    }
    Map<String, KeptPage> pages = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      Optional<StagedFile> file = draft.keep(in.text(), in.number(), in.text(), origins(in));
      if (file.isEmpty()) {
        return Optional.empty();
      }
      pages.put(file.get().path(), page(file.get(), questions, in));
    }
    return Optional.of(new SiteMemory(frame, words, answers, pages));
  }

  private static KeptPage page(StagedFile file, List<SiteQuestion> questions, PackReader in) {
    Set<SiteQuestion> asked = new HashSet<>();
    for (int left = in.number(); left > 0; left--) {
      asked.add(questions.get(in.number()));
    }
    return new KeptPage(file, FactsPack.read(file, in), asked);
  }

  private static Map<String, SourcePosition> origins(PackReader in) {
    Map<String, SourcePosition> origins = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      origins.put(in.text(), new SourcePosition(in.text(), in.number(), in.number()));
    }
    return origins;
  }

  private static void origins(Map<String, SourcePosition> origins, PackWriter out) {
    out.number(origins.size());
    origins.forEach(
        (link, at) -> out.text(link).text(at.file()).number(at.line()).number(at.column()));
  }

  /** The pages, by path, all of whose questions have the same answers now. */
  public Map<String, KeptPage> unchanged(SiteAnswers now) {
    if (pages.isEmpty() || !now.frame().equals(frame)) {
      return Map.of();
    }
    Set<String> newWords = ForeignWords.changed(words, now.foreignWords());
    if (newWords.size() > MOST_WORDS) {
      return Map.of();
    }
    Set<SiteQuestion> changed = new HashSet<>();
    answers.forEach(
        (question, answer) -> {
          if (!now.digest(question).equals(answer)) {
            changed.add(question);
          }
        });
    Map<String, KeptPage> unchanged = new HashMap<>();
    pages.forEach(
        (path, page) -> {
          if (page.questions().stream().noneMatch(changed::contains)
              && !ForeignWords.areIn(page, newWords)) {
            unchanged.put(path, page);
          }
        });
    return unchanged;
  }

  /** Keeps pages for the next build. */
  public static void write(
      PackFile file, String key, SiteAnswers answers, Collection<KeptPage> pages) {
    Map<SiteQuestion, Integer> numbers = new LinkedHashMap<>();
    for (KeptPage page : pages) {
      page.questions().forEach(each -> numbers.putIfAbsent(each, numbers.size()));
    }
    PackWriter out = PackFile.start(key).text(answers.frame());
    ForeignWords.write(answers.foreignWords(), out);
    out.number(numbers.size());
    numbers.forEach(
        (question, number) -> {
          QuestionPack.write(question, out);
          out.text(answers.digest(question));
        });
    out.number(pages.size());
    for (KeptPage page : pages) {
      out.text(page.file().path()).number(page.file().length()).text(page.file().sha256());
      origins(page.file().origins(), out);
      out.number(page.questions().size());
      page.questions().forEach(each -> out.number(numbers.getOrDefault(each, 0)));
      FactsPack.write(page.facts(), out);
    }
    file.keep(out);
  }
}
