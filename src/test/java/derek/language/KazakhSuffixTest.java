package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhSuffixTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Алматы,           ның,  ға, ны, да,  дан,  мен
          Шымкент,          тің,  ке, ті, те,  тен,  пен
          Ақтау,            дың,  ға, ды, да,  дан,  мен
          Женева,           ның,  ға, ны, да,  дан,  мен
          Киев,             тің,  ке, ті, те,  тен,  пен
          Атырау,           дың,  ға, ды, да,  дан,  мен
          Семей,            дің,  ге, ді, де,  ден,  мен
          Ақтөбе,           нің,  ге, ні, де,  ден,  мен
          Нұр-Сұлтан,       ның,  ға, ды, да,  нан,  мен
          Нью-Йорк,         тің,  ке, ті, те,  тен,  пен
          Асхат Жексебаев,  тың,  қа, ты, та,  тан,  пен
          Кенжебек Әбішев,  тің,  ке, ті, те,  тен,  пен
          Еркін Сабаншиев,  тің,  ке, ті, те,  тен,  пен
          Жанар Ахмет,      тің,  ке, ті, те,  тен,  пен
          Серік Жахин,      нің,  ге, ді, де,  нен,  мен
          Арон Атабек,      тің,  ке, ті, те,  тен,  пен
          Қайырлы Омар,     дың,  ға, ды, да,  дан,  мен
          Ержан Елшібаев,   тың,  қа, ты, та,  тан,  пен
          қаңтар,           дың,  ға, ды, да,  дан,  мен
          қыркүйек,         тің,  ке, ті, те,  тен,  пен
          наурыз,           дың,  ға, ды, да,  дан,  бен
          жыл,              дың,  ға, ды, да,  дан,  мен
          2019,             -дың, -ға, -ды, -да, -дан, -бен
          2020,             -ның, -ға, -ны, -да, -дан, -мен
          1990,             -ның, -ға, -ды, -да, -нан, -мен
          42,               -нің, -ге, -ні, -де, -ден, -мен
          АҚШ,              -тың, -қа, -ты, -та, -тан, -пен
          БҰҰ,              -ның, -ға, -ны, -да, -дан, -мен
          ІІМ,              -нің, -ге, -ді, -де, -нен, -мен
          Facebook,         -тың, -қа, -ты, -та, -тан, -пен
          Ақмола облысы,    ның,  на, н,  нда, нан,  мен
          Тәуелсіздік монументі, нің, не, н, нде, нен, мен
          «Жер тағдыры»,    -ның, -ға, -ны, -да, -дан, -мен
          """)
  void cases(
      String word,
      String genitive,
      String dative,
      String accusative,
      String locative,
      String ablative,
      String instrumental) {
    assertThat(GrammaticalCase.values())
        .extracting(each -> KazakhSuffix.of(word, each))
        .containsExactly(genitive, dative, accusative, locative, ablative, instrumental);
  }
}
