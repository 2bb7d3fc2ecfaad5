package derek.publish;

import derek.output.OutputFile;
import derek.site.SampleSite;
import derek.site.SitePlanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The sample with many invented people more, all of them different in every language. */
public final class LargeSite {
  private static final List<String> KAZAKH = List.of("ба", "рі", "ған", "лес", "тоқ", "жүн", "сер");
  private static final List<String> LATIN =
      List.of("ba", "ri", "ghan", "les", "toq", "zhun", "ser");
  private static final int DIGITS = 6;

  private LargeSite() {}

  /** The site's files for machines, its content written into an empty folder. */
  public static List<OutputFile> publications(Path empty, int people) throws IOException {
    for (int number = 0; number < people; number++) {
      writePerson(empty.resolve("people/invented-" + number), number);
    }
    return Publications.of(SitePlanner.plan(SampleSite.archive(empty)));
  }

  /** The name of a person in a language, {@code kk} or {@code en}; numbers count from 0. */
  public static String name(int number, String language) {
    List<String> syllables = language.equals("kk") ? KAZAKH : LATIN;
    StringBuilder name = new StringBuilder();
    int rest = number;
    for (int digit = 0; digit < DIGITS; digit++) {
      name.append(syllables.get(rest % syllables.size()));
      rest /= syllables.size();
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static void writePerson(Path folder, int number) throws IOException {
    Files.createDirectories(folder);
    String kazakh = name(number, "kk");
    String english = name(number, "en");
    Files.writeString(
        folder.resolve("record.json"),
        """
        {"$schema": "../../schema/person.schema.json",
         "name": {"kk": "%1$s", "en": "%2$s"}, "familyName": {"kk": "%1$s", "en": "%2$s"},
         "lead": {"text": {"kk": "№ %3$d ойдан шығарылған адам, пикетке қатысқан.",
                           "en": "Invented person no. %3$d, who took part in a picket."},
                  "citations": ["report#1"]}}
        """
            .formatted(kazakh, english, number));
    Files.writeString(folder.resolve("kk.md"), "Адам. {.editorial}\n");
    Files.writeString(folder.resolve("en.md"), "A person. {.editorial}\n");
  }
}
