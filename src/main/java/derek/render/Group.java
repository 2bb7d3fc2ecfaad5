package derek.render;

import java.util.List;

/**
 * Records that are connected with the page's in one way.
 *
 * @param key names the heading among the messages
 */
public record Group(String key, List<Entry> entries) {}
