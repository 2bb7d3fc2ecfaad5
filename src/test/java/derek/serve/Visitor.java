package derek.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a preview as a browser does, or as an attacker would. */
final class Visitor implements AutoCloseable {
  private static final String SCRIPT = "<link rel=\"stylesheet\" href=\"/_derek/preview.css\">";

  private static final Pattern VERSION = Pattern.compile("\"version\":\"([^\"]*)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private InputStream stream;
  private String version = "";

  Visitor(PreviewServer server) {
    base = URI.create(server.address());
  }

  int port() {
    return base.getPort();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30)).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** A page as a build would make it: without the preview's script. */
  String page(String path) throws IOException, InterruptedException {
    String html = get(path).body();
    int start = html.indexOf(SCRIPT);
    int end = html.indexOf("</script>\n", start) + "</script>\n".length();
    return html.substring(0, start) + html.substring(end);
  }

  /** Listens to what pages are told, from the end of the first proof on. */
  void listen() throws IOException, InterruptedException {
    stream =
        client
            .send(
                HttpRequest.newBuilder(base.resolve("/_derek/events")).build(),
                HttpResponse.BodyHandlers.ofInputStream())
            .body();
    Thread thread = new Thread(this::collect, "visitor");
    thread.setDaemon(true);
    thread.start();
    if (waitFor("event: state").contains("\"checking\":true")) {
      waitFor("\"checking\":false");
    }
  }

  /** Waits until a page is told of another version of the site; tells what was said. */
  String waitForChange() throws InterruptedException {
    String before = version;
    while (true) {
      String event = waitFor("\"version\":");
      if (!version.equals(before)) {
        return event;
      }
    }
  }

  /** Waits until a page is told something with these words in it; tells what was said. */
  String waitFor(String... words) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    StringBuilder heard = new StringBuilder();
    while (System.nanoTime() < end) {
      String event = events.poll(1, TimeUnit.SECONDS);
      if (event == null) {
        continue;
      }
      heard.append(event).append('\n');
      Matcher told = VERSION.matcher(event);
      version = told.find() ? told.group(1) : version;
      boolean all = true;
      for (String word : words) {
        all &= event.contains(word);
      }
      if (all) {
        return event;
      }
    }
    throw new AssertionError("not told " + String.join(", ", words) + " but:\n" + heard);
  }

  /** How many events came that nobody waited for. */
  int waiting() {
    return events.size();
  }

  /** Sends a request as it stands; the first line of the answer. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return String.valueOf(
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
              .readLine());
    }
  }

  private void collect() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      StringBuilder event = new StringBuilder();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty()) {
          events.add(event.toString());
          event.setLength(0);
        } else {
          event.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      events.add("the stream ended");
    }
  }

  @Override
  public void close() throws IOException {
    if (stream != null) {
      stream.close();
    }
  }
}
