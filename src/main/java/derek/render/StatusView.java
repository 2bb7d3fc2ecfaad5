package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/** What was so, as of when. */
public record StatusView(String text, DateText asOf, SafeString marks) {}
