package derek.render;

/**
 * Words in a language that may be another than the page's.
 *
 * @param language its tag
 */
public record ForeignText(String text, String language) {}
