package derek.linkcheck;

/** How the server answers to a folder's address, with and without a slash at its end. */
public enum SlashPolicy {
  /** {@code folder} is redirected to {@code folder/} (GitHub Pages, nginx, Apache). */
  REQUIRED,
  /** {@code folder/} is redirected to {@code folder}. */
  FORBIDDEN,
  /** Both are answered. */
  ANY
}
