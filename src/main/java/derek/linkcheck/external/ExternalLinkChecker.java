package derek.linkcheck.external;

import derek.linkcheck.ExternalLink;
import derek.linkcheck.url.WebUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Asks for every outside address of a site: each once, a host by few requests at a time, and what
 * failed once more after a while.
 */
public final class ExternalLinkChecker {
  private final ExternalOptions options;
  private final Fetcher fetcher;

  private ExternalLinkChecker(ExternalOptions options) {
    this.options = options;
    fetcher = new Fetcher(options);
  }

  /**
   * Checks links, as {@link derek.linkcheck.LinkReport#externalLinks()} gives them.
   *
   * @throws IOException where the cache cannot be read or written; a server's failure is a result
   * @throws InterruptedException where the thread is told to stop; the cache keeps what was found
   */
  public static ExternalReport check(List<ExternalLink> links, ExternalOptions options)
      throws IOException, InterruptedException {
    SuccessCache cache = SuccessCache.read(options);
    Map<String, Answer> known = new HashMap<>();
    List<String> open = new ArrayList<>();
    for (ExternalLink link : links) {
      Answer answer = cache.get(link.url());
      if (answer == null) {
        open.add(link.url());
      } else {
        known.put(link.url(), answer);
      }
    }
    Path file = options.cache();
    Map<String, Answer> asked = new ConcurrentHashMap<>();
    try {
      new ExternalLinkChecker(options).askTwice(open, asked);
    } finally {
      asked.forEach(cache::put);
      if (file != null) {
        cache.write(file);
      }
    }
    return report(links, known, asked, options);
  }

  private static ExternalReport report(
      List<ExternalLink> links,
      Map<String, Answer> known,
      Map<String, Answer> asked,
      ExternalOptions options) {
    List<ExternalResult> results = new ArrayList<>();
    for (ExternalLink link : links) {
      boolean cached = known.containsKey(link.url());
      Answer answer = cached ? known.get(link.url()) : asked.get(link.url());
      if (answer != null) {
        String copy = options.archivedCopy(link.url());
        results.add(
            new ExternalResult(
                link,
                answer.state(),
                answer.status(),
                answer.detail(),
                answer.movedTo(),
                copy,
                cached));
      }
    }
    return new ExternalReport(results);
  }

  private void askTwice(List<String> urls, Map<String, Answer> answers)
      throws InterruptedException {
    askAll(urls, answers);
    List<String> failed =
        urls.stream().filter(url -> isWorthAnother(answers.get(url))).sorted().toList();
    if (!failed.isEmpty()) {
      Thread.sleep(options.secondPassAfter().toMillis());
      askAll(failed, answers);
    }
  }

  private static boolean isWorthAnother(@Nullable Answer answer) {
    return answer != null && answer.state().isRetried();
  }

  private void askAll(List<String> urls, Map<String, Answer> answers) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(options.connections());
    try {
      List<Future<?>> lanes = new ArrayList<>();
      for (List<String> host : byHost(urls).values()) {
        Iterator<String> queue = host.iterator();
        int width = Math.min(options.connectionsPerHost(), host.size());
        for (int i = 0; i < width; i++) {
          lanes.add(threads.submit(() -> drain(queue, answers)));
        }
      }
      for (Future<?> lane : lanes) {
        lane.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Map<String, List<String>> byHost(List<String> urls) {
    Map<String, List<String>> hosts = new TreeMap<>();
    for (String url : urls) {
      hosts.computeIfAbsent(WebUrl.parse(url).authority(), host -> new ArrayList<>()).add(url);
    }
    return hosts;
  }

  private Void drain(Iterator<String> queue, Map<String, Answer> answers)
      throws InterruptedException {
    for (String url = next(queue); !url.isEmpty(); url = next(queue)) {
      answers.put(url, ask(url));
    }
    return null;
  }

  /** Empty where the queue is. */
  private static String next(Iterator<String> queue) {
    synchronized (queue) {
      return queue.hasNext() ? queue.next() : "";
    }
  }

  private Answer ask(String url) throws InterruptedException {
    Answer answer = fetcher.fetch(url);
    return !answer.state().isSuccess() && fetcher.isWorthWaiting(url, answer)
        ? fetcher.fetch(url)
        : answer;
  }
}
