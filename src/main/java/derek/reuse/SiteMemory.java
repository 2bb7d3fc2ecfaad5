package derek.reuse;

import derek.cache.PackFile;
import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.cache.TextTable;
import derek.linkcheck.SoundSite;
import derek.linkcheck.extract.FileFacts;
import derek.output.Draft;
import derek.output.StagedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the last site, with what their making asked of it and what was answered. It holds
 * for a key that names all that is not asked: program, theme, settings, and that the site's files
 * are as the last build left them.
 *
 * <p>What pages say and asked is kept as numbers of texts and questions, so that reading and
 * writing a page that stays is copying its bytes. Texts of pages that are gone stay until there are
 * so many that the memory is better made anew.
 */
public final class SiteMemory {
  /** With so many, nearly every page has one. */
  private static final int MOST_WORDS = 50;

  private final String frame;
  private final Map<String, String> words;
  private final TextTable texts;
  private final int textsAtFirst;
  private final Questions questions;
  private final List<String> answers;
  private final Map<String, KeptPage> pages;
  private final @Nullable SoundLinks links;
  private final Map<String, FileFacts> besidePages = new HashMap<>();

  private SiteMemory(
      String frame,
      Map<String, String> words,
      TextTable texts,
      int textsAtFirst,
      Questions questions,
      List<String> answers,
      Map<String, KeptPage> pages,
      @Nullable SoundLinks links) {
    this.frame = frame;
    this.words = words;
    this.texts = texts;
    this.textsAtFirst = textsAtFirst;
    this.questions = questions;
    this.answers = answers;
    this.pages = pages;
    this.links = links;
    if (links != null) {
      links.others().forEach(each -> besidePages.put(each.path(), each));
    }
  }

  /** No page. */
  public static SiteMemory empty() {
    return new SiteMemory(
        "", Map.of(), new TextTable(), 0, new Questions(), List.of(), Map.of(), null);
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
    String frame = in.ownText();
    Map<String, String> words = ForeignWords.read(in);
    int textsAtFirst = in.number();
    TextTable texts = TextTable.read(in);
    Questions questions = new Questions();
    List<String> answers = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      questions.number(QuestionPack.read(in));
      answers.add(in.ownText());
    }
    Map<String, KeptPage> pages = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      Optional<KeptPage> page = page(in, texts, draft);
      if (page.isEmpty()) {
        return Optional.empty();
      }
      pages.put(page.get().file().path(), page.get());
    }
    SoundLinks links = in.flag() ? SoundLinks.read(texts, in) : null;
    return Optional.of(
        new SiteMemory(frame, words, texts, textsAtFirst, questions, answers, pages, links));
  }

  private static Optional<KeptPage> page(PackReader in, TextTable texts, Draft draft) {
    String path = in.ownText();
    int length = in.number();
    String sha256 = in.ownText();
    Origins origins = Origins.read(texts, in);
    int[] asked = new int[in.number()];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = in.number();
    }
    Optional<StagedFile> file = draft.keep(path, length, sha256, origins::byLink);
    return file.map(kept -> new KeptPage(kept, FileFacts.read(kept, texts, in), origins, asked));
  }

  /** The texts of the pages' facts and origins, to which those of other pages can be added. */
  public TextTable texts() {
    return texts;
  }

  /** The pages' questions, to which those of other pages can be added. */
  public Questions questions() {
    return questions;
  }

  /**
   * What a file said that is no page; known only of a site in which the link check found nothing.
   */
  public Optional<FileFacts> factsBesidePages(String path) {
    return Optional.ofNullable(besidePages.get(path));
  }

  /** The last site, where its link check found nothing. */
  public Optional<SoundSite> sound() {
    if (links == null) {
      return Optional.empty();
    }
    Map<String, FileFacts> files = new HashMap<>(besidePages);
    pages.forEach((path, page) -> files.put(path, page.facts()));
    return Optional.of(new SoundSite(files, links.counts()));
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
    boolean[] changed = new boolean[answers.size()];
    IntStream.range(0, changed.length)
        .parallel()
        .forEach(i -> changed[i] = !now.digest(questions.question(i)).equals(answers.get(i)));
    Map<String, KeptPage> unchanged = new HashMap<>();
    pages.forEach(
        (path, page) -> {
          if (!anyOf(page.questions(), changed) && !ForeignWords.areIn(page, newWords)) {
            unchanged.put(path, page);
          }
        });
    return unchanged;
  }

  private static boolean anyOf(int[] numbers, boolean[] changed) {
    for (int number : numbers) {
      if (changed[number]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Pages for the next build, to be kept in a file for their key; empty where the next build does
   * better without them.
   *
   * @param kept pages of this memory, and others whose texts and questions were added to it
   * @param found null where the link check found something
   */
  public Optional<PackWriter> pack(
      SiteAnswers now, Collection<KeptPage> kept, @Nullable SoundLinks found) {
    if (textsAtFirst > 0 && texts.size() > 2 * textsAtFirst) {
      return Optional.empty();
    }
    PackWriter out = new PackWriter().ownText(now.frame());
    ForeignWords.write(now.foreignWords(), out);
    out.number(textsAtFirst == 0 ? texts.size() : textsAtFirst);
    texts.write(out);
    int[] numbers = writeQuestions(now, kept, out);
    out.number(kept.size());
    for (KeptPage page : kept) {
      StagedFile staged = page.file();
      out.ownText(staged.path()).number(staged.length()).ownText(staged.sha256());
      page.origins().write(out);
      out.number(page.questions().length);
      for (int question : page.questions()) {
        out.number(numbers[question]);
      }
      page.facts().write(out);
    }
    out.flag(found != null);
    if (found != null) {
      found.write(out);
    }
    return Optional.of(out);
  }

  /** The new numbers of the questions that pages still ask, by their old ones. */
  private int[] writeQuestions(SiteAnswers now, Collection<KeptPage> asking, PackWriter out) {
    int[] numbers = new int[questions.size()];
    List<Integer> asked = new ArrayList<>();
    for (KeptPage page : asking) {
      for (int question : page.questions()) {
        if (numbers[question] == 0) {
          asked.add(question);
          numbers[question] = asked.size();
        }
      }
    }
    out.number(asked.size());
    for (int number : asked) {
      QuestionPack.write(questions.question(number), out);
      out.ownText(now.digest(questions.question(number)));
      numbers[number]--;
    }
    return numbers;
  }
}
