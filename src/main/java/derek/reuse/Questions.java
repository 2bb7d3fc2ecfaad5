package derek.reuse;

import derek.site.SiteQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions of many pages, each once, by number. For several threads at once. */
public final class Questions {
  private final Map<SiteQuestion, Integer> numbers = new HashMap<>();
  private final List<SiteQuestion> all = new ArrayList<>();

  /** The numbers of a page's questions, which are new where a question is. */
  public synchronized int[] numbers(Set<SiteQuestion> questions) {
    return questions.stream().mapToInt(this::number).toArray();
  }

  synchronized int number(SiteQuestion question) {
    Integer known = numbers.putIfAbsent(question, all.size());
    if (known == null) {
      all.add(question);
      return all.size() - 1;
    }
    return known;
  }

  synchronized SiteQuestion question(int number) {
    return all.get(number);
  }

  synchronized int size() {
    return all.size();
  }
}
