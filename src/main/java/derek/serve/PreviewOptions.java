package derek.serve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor may choose.
 *
 * @param port the first to try; 0 for any
 * @param editor address that opens a file in the text editor, with {@code {file}}, {@code {line}}
 *     and {@code {column}} in it; null where files are shown in the browser
 * @param today the day by which statuses are due for a review
 */
public record PreviewOptions(int port, @Nullable String editor, LocalDate today) {}
