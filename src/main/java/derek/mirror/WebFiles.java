package derek.mirror;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site on the web, several asked for at a time. A server does not tell which files
 * it has, so what was added there is not found. Redirects are followed, but never from {@code
 * https} to {@code http}. A server that does not answer, answers by drops or without end is told,
 * and the first such answer ends the reading.
 */
final class WebFiles implements CopyFiles, AutoCloseable {
  private static final int AT_ONCE = 6;
  private static final int TRIES = 2;

  /** Bytes a second: the slowest connection that is still one. */
  private static final long SLOWEST = 200;

  /** Far more than any file of a site: whoever sends more, sends something else. */
  private static final long LARGEST_FILE = 1L << 30;

  private final URI folder;
  private final Duration patience;
  private final AtomicBoolean failed = new AtomicBoolean();
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE);
  private final HttpClient client;

  /**
   * The files at an address.
   *
   * @param patience how long a server may take for an answer, and for each next part of it
   */
  WebFiles(URI folder, Duration patience) {
    this.folder = folder;
    this.patience = patience;
    client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(patience)
            .build();
  }

  /** The address of the folder that a site is in, whether or not it was given with its slash. */
  static URI folder(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String end = path.endsWith("/") ? path : path + "/";
    return URI.create(address.getScheme() + "://" + address.getRawAuthority() + end);
  }

  /** Empty: a server does not tell. */
  @Override
  public List<String> paths() {
    return List.of();
  }

  @Override
  public InputStream open(String path) throws IOException {
    HttpResponse<InputStream> response = ask(path);
    return isThere(response) ? new Watched(response) : closed(response);
  }

  @Override
  public SortedMap<String, String> digests(Collection<String> files) throws IOException {
    List<Callable<@Nullable String>> questions = new ArrayList<>();
    files.forEach(file -> questions.add(() -> failed.get() ? null : digest(file)));
    SortedMap<String, String> digests = new TreeMap<>();
    try {
      List<Future<@Nullable String>> answers = executor.invokeAll(questions);
      int next = 0;
      for (String file : files) {
        String digest = answers.get(next++).get();
        if (digest != null) {
          digests.put(file, digest);
        }
      }
      return digests;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    }
  }

  /** A whole small file; nothing where it is not there. */
  byte[] readOrEmpty(String path, int most) throws IOException {
    try (InputStream stream = open(path)) {
      return stream.readNBytes(most);
    }
  }

  /** Null where it is not there; a name that leads out of the folder is nowhere. */
  private @Nullable String digest(String file) throws IOException {
    if (("/" + file + "/").contains("/../")) {
      return null;
    }
    try {
      HttpResponse<InputStream> response = ask(file);
      if (!isThere(response)) {
        closed(response);
        return null;
      }
      try (InputStream body = new Watched(response)) {
        return Digest.of(body);
      }
    } catch (IOException e) {
      failed.set(true);
      throw e;
    }
  }

  /** Whether the file is there; a server that answers neither yes nor no is no copy to compare. */
  private boolean isThere(HttpResponse<?> response) throws IOException {
    int status = response.statusCode();
    if (status != 200 && status != 404 && status != 410) {
      throw new IOException(response.uri() + " answers " + status);
    }
    return status == 200;
  }

  private static InputStream closed(HttpResponse<InputStream> response) throws IOException {
    response.body().close();
    return new ByteArrayInputStream(new byte[0]);
  }

  /** In words: a connection that is refused, or a name that nobody has, comes without any. */
  private static String reason(IOException failure) {
    String message = failure.getMessage();
    if (message != null) {
      return message;
    }
    return failure instanceof ConnectException
        ? "no connection; is the address right?"
        : failure.getClass().getSimpleName();
  }

  private HttpResponse<InputStream> ask(String file) throws IOException {
    URI address = folder.resolve(encoded(file));
    HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<InputStream> response =
            client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() < 500 || attempt == TRIES) {
          return response;
        }
        response.body().close();
      } catch (IOException e) {
        if (attempt == TRIES) {
          throw new IOException(address + " does not answer: " + reason(e), e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private static String encoded(String file) {
    return "./"
        + Arrays.stream(file.split("/", -1))
            .map(each -> URLEncoder.encode(each, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"));
  }

  @Override
  public void close() {
    executor.shutdownNow();
    watch.shutdownNow();
  }

  /** Ends what does not end, or hardly begins. */
  private final class Watched extends FilterInputStream {
    private final URI address;
    private final AtomicLong read = new AtomicLong();
    private final ScheduledFuture<?> watching;
    private long seen;
    private volatile boolean tooSlow;

    Watched(HttpResponse<InputStream> response) {
      super(response.body());
      address = response.uri();
      long millis = patience.toMillis();
      watching = watch.scheduleAtFixedRate(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Whether enough has come since the last look; closing is what wakes a reader who waits. */
    private void look() {
      long now = read.get();
      if (now - seen < SLOWEST * patience.toSeconds()) {
        tooSlow = true;
        try {
          in.close();
        } catch (IOException e) {
          // Nobody reads it any more.
        }
      }
      seen = now;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count;
      try {
        count = super.read(bytes, from, length);
      } catch (IOException e) {
        throw tooSlow ? slow() : new IOException(address + " breaks off: " + e.getMessage(), e);
      }
      if (tooSlow) {
        throw slow();
      }
      if (read.addAndGet(Math.max(count, 0)) > LARGEST_FILE) {
        throw new IOException(address + " sends more than " + LARGEST_FILE + " bytes");
      }
      return count;
    }

    private IOException slow() {
      return new IOException(address + " is too slow: less than " + SLOWEST + " bytes a second");
    }

    @Override
    public void close() throws IOException {
      watching.cancel(false);
      super.close();
    }
  }
}
