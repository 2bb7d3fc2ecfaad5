package derek.linkcheck.external;

import derek.linkcheck.url.InvalidUrlException;
import derek.linkcheck.url.WebUrl;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.HashSet;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks for one address: HEAD, then GET where the server does not like HEAD, and follows redirects
 * by hand. Never reads a body. Safe for several threads.
 */
final class Fetcher {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final ExternalOptions options;
  private final HostThrottle throttle;
  private final AddressGuard guard;
  private final HttpClient client;

  Fetcher(ExternalOptions options) {
    this.options = options;
    throttle = new HostThrottle(options.interval());
    guard = new AddressGuard(options);
    client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.timeout())
            .build();
  }

  /** Leaves a host alone for as long as its answer asks; false where that is too long. */
  boolean isWorthWaiting(String url, Answer answer) {
    if (answer.retryAfter() == null || answer.retryAfter().compareTo(options.longestWait()) > 0) {
      return false;
    }
    throttle.pause(WebUrl.parse(url).authority(), answer.retryAfter());
    return true;
  }

  Answer fetch(String address) throws InterruptedException {
    try {
      return follow(WebUrl.parse(address));
    } catch (InvalidUrlException e) {
      return Answer.of(ExternalState.FAILED, e.reason());
    } catch (HttpTimeoutException e) {
      return Answer.of(
          ExternalState.TIMEOUT, "no answer within " + options.timeout().toSeconds() + " s");
    } catch (SSLException e) {
      return Answer.of(ExternalState.TLS, "the certificate does not hold: " + e.getMessage());
    } catch (IOException e) {
      return isUnknownHost(e)
          ? Answer.of(ExternalState.DNS, "the host has no address")
          : Answer.of(ExternalState.FAILED, "the connection failed: " + words(e));
    }
  }

  private static boolean isUnknownHost(IOException e) {
    return e instanceof UnknownHostException
        || e.getCause() instanceof UnresolvedAddressException
        || (e.getCause() != null && e.getCause().getCause() instanceof UnresolvedAddressException);
  }

  private static String words(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Answer follow(WebUrl start) throws IOException, InterruptedException {
    Set<String> seen = new HashSet<>();
    WebUrl url = start;
    WebUrl lasting = start;
    boolean permanent = true;
    for (int hop = 0; hop <= options.redirects(); hop++) {
      if (!guard.allows(url)) {
        return Answer.of(ExternalState.FAILED, "leads to " + url + ", which is not asked");
      }
      if (!seen.add(url.withoutFragment().toString())) {
        return Answer.of(ExternalState.FAILED, "the redirects lead in a circle");
      }
      HttpResponse<InputStream> response = ask(url);
      String location = response.headers().firstValue("Location").orElse("");
      if (!REDIRECTS.contains(response.statusCode()) || location.isBlank()) {
        return judge(response, start, lasting);
      }
      url = url.resolve(location);
      permanent &= response.statusCode() == 301 || response.statusCode() == 308;
      lasting = permanent ? url : lasting;
    }
    return Answer.of(ExternalState.FAILED, "more than " + options.redirects() + " redirects");
  }

  private HttpResponse<InputStream> ask(WebUrl url) throws IOException, InterruptedException {
    HttpResponse<InputStream> head;
    try {
      head = send(url, "HEAD");
    } catch (SSLException | HttpTimeoutException e) {
      throw e;
    } catch (IOException e) {
      return send(url, "GET");
    }
    int status = head.statusCode();
    return status < 400 || status == 429 ? head : send(url, "GET");
  }

  private HttpResponse<InputStream> send(WebUrl url, String method)
      throws IOException, InterruptedException {
    throttle.await(url.authority());
    HttpRequest request =
        HttpRequest.newBuilder(RequestUri.of(url))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .version(
                url.scheme().equals("https")
                    ? HttpClient.Version.HTTP_2
                    : HttpClient.Version.HTTP_1_1)
            .timeout(options.timeout())
            .header("User-Agent", options.userAgent())
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Accept-Language", "en,*;q=0.5")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close();
    return response;
  }

  private Answer judge(HttpResponse<InputStream> response, WebUrl start, WebUrl lasting) {
    int status = response.statusCode();
    String detail = "the server answers " + status;
    ExternalState state = state(response);
    if (state == ExternalState.OK && !lasting.toString().equals(start.toString())) {
      String moved = "the page has moved to " + lasting;
      return new Answer(ExternalState.MOVED, status, moved, lasting.toString(), null);
    }
    return new Answer(
        state, status, detail, null, RetryAfter.of(response.headers(), options.clock()));
  }

  private static ExternalState state(HttpResponse<InputStream> response) {
    int status = response.statusCode();
    if (status < 400) {
      return ExternalState.OK;
    }
    if (status == 404 || status == 410) {
      return ExternalState.GONE;
    }
    boolean challenge = response.headers().firstValue("cf-mitigated").isPresent();
    return status < 500 || status == 999 || challenge
        ? ExternalState.BLOCKED
        : ExternalState.FAILED;
  }
}
