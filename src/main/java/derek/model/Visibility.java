package derek.model;

import java.util.Set;

/**
 * How much of a record is published.
 *
 * @param draft not published yet, shown in the preview
 * @param withheld the whole record stays with the editors
 * @param withheldStrings texts of withheld fields that must be in no byte of the site; they are in
 *     no other part of the model
 */
public record Visibility(boolean draft, boolean withheld, Set<String> withheldStrings) {
  public static final Visibility PUBLISHED = new Visibility(false, false, Set.of());

  public Visibility {
    withheldStrings = Set.copyOf(withheldStrings);
  }
}
