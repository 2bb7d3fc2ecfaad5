package derek.model;

/**
 * Whether a record is published.
 *
 * @param draft not published yet, shown in the preview
 */
public record Visibility(boolean draft) {
  public static final Visibility PUBLISHED = new Visibility(false);
}
