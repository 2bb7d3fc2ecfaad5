package derek.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells every open page what happens, as Server-Sent Events (HTML Living Standard, 9.2). Each page
 * has a thread of its own, which ends with the page.
 */
final class EventStream {
  private static final int HEARTBEAT_SECONDS = 15;
  private static final String HEARTBEAT = ":\n\n";
  private static final String END = "";

  private final CopyOnWriteArrayList<BlockingQueue<String>> pages = new CopyOnWriteArrayList<>();

  /**
   * Serves one page until it is closed.
   *
   * @param first makes the event that every page begins with
   */
  void serve(HttpExchange exchange, Supplier<String> first) throws IOException {
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    pages.add(events);
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      write(out, "retry: 500\n\n" + first.get());
      while (true) {
        String event = events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (END.equals(event)) {
          return;
        }
        write(out, event == null ? HEARTBEAT : event);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pages.remove(events);
    }
  }

  void send(String event) {
    pages.forEach(page -> page.add(event));
  }

  /** Ends every page's stream. */
  void close() {
    send(END);
  }

  /**
   * An event.
   *
   * @param json on one line
   */
  static String event(String name, String json) {
    return "event: " + name + "\ndata: " + json + "\n\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
