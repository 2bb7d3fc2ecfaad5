package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/** A labelled value. */
public record FactView(String label, String value, SafeString marks) {}
