package derek.mirror;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site on the web, several asked for at a time. A server does not tell which files
 * it has, so what was added there is not found. Redirects are followed, but never from {@code
 * https} to {@code http}.
 */
final class WebFiles implements CopyFiles, AutoCloseable {
  private static final int AT_ONCE = 6;
  private static final int TRIES = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Far more than any file of a site: whoever sends more, sends something else. */
  private static final long LARGEST_FILE = 1L << 30;

  private final URI folder;
  private final ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE);
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(PATIENCE)
          .build();

  WebFiles(URI folder) {
    this.folder = folder;
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
    return isThere(response) ? response.body() : closed(response);
  }

  @Override
  public SortedMap<String, String> digests(Collection<String> files) throws IOException {
    List<Callable<@Nullable String>> questions = new ArrayList<>();
    files.forEach(file -> questions.add(() -> digest(file)));
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

  private @Nullable String digest(String file) throws IOException {
    HttpResponse<InputStream> response = ask(file);
    if (!isThere(response)) {
      closed(response);
      return null;
    }
    try (InputStream body = new Limited(response.body())) {
      return Digest.of(body);
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

  private HttpResponse<InputStream> ask(String file) throws IOException {
    URI address = folder.resolve(encoded(file));
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
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
          throw new IOException(address + " does not answer: " + e.getMessage(), e);
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
  }

  /** Ends what does not end. */
  private static final class Limited extends java.io.FilterInputStream {
    private long read;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      read += Math.max(count, 0);
      if (read > LARGEST_FILE) {
        throw new IOException("a file of more than " + LARGEST_FILE + " bytes");
      }
      return count;
    }
  }
}
