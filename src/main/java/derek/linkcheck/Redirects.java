package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.PageHead;
import derek.linkcheck.extract.PageHead.Refresh;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages that only send on to another ("refresh stubs"), and where each leads in the end. */
final class Redirects {
  /** A page that waits longer is there to be read. */
  private static final int STUB_SECONDS = 5;

  private final Map<String, Resolution> next = new HashMap<>();

  Redirects(List<ResolvedFile> files) {
    for (ResolvedFile file : files) {
      PageHead head = file.facts().hasRefresh() ? file.facts().head() : null;
      if (head != null && head.refresh() != null) {
        add(file, head.refresh());
      }
    }
  }

  private void add(ResolvedFile file, Refresh refresh) {
    Resolution target = file.resolution(refresh.reference());
    boolean reload = file.facts().isSameFile(target.file()) && refresh.seconds() > 0;
    if (refresh.seconds() <= STUB_SECONDS && !reload) {
      next.put(file.facts().path(), target);
    }
  }

  boolean isStub(FileFacts file) {
    return !next.isEmpty() && next.containsKey(file.path());
  }

  /** Where a stub leads after every redirect; null where it never ends. */
  @Nullable Resolution end(FileFacts stub) {
    Set<String> seen = new HashSet<>();
    String path = stub.path();
    Resolution last = null;
    while (next.containsKey(path)) {
      if (!seen.add(path)) {
        return null;
      }
      last = next.get(path);
      FileFacts file = last == null ? null : last.file();
      if (file == null) {
        return last;
      }
      path = file.path();
    }
    return last;
  }
}
