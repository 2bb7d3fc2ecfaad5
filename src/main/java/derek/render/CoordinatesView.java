package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * Where a place lies.
 *
 * @param text latitude and longitude in degrees
 * @param precision what the point stands for, as its messages are keyed
 */
public record CoordinatesView(String text, String precision, SafeString marks) {}
