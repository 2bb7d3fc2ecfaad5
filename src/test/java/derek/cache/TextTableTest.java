package derek.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void givesEachTextOneNumberAndTheTextBack() {
    TextTable table = new TextTable();
    List<String> texts = IntStream.range(0, 5000).mapToObj(i -> "мәтін " + i).toList();
    List<Integer> numbers = texts.stream().map(table::number).toList();

    assertThat(texts.stream().map(table::number).toList()).isEqualTo(numbers);
    assertThat(numbers.stream().map(table::text).toList()).isEqualTo(texts);
    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(table.size()).isEqualTo(5000);
    assertThat(table.find("мәтін 4999")).isEqualTo(numbers.get(4999));
    assertThat(table.find("мәтін")).isNegative();
  }

  /** Even where two texts are one in UTF-8: what was told their numbers keeps them. */
  @Test
  void isReadByTheSameNumbers() {
    TextTable table = new TextTable();
    List<String> texts = List.of("", "a", "\ud800", "\ud801", "b", "Aa", "BB");
    List<Integer> numbers = texts.stream().map(table::number).toList();
    PackWriter out = new PackWriter();
    table.write(out);
    byte[] bytes = out.take();

    TextTable read = TextTable.read(new PackReader(bytes, 0));
    assertThat(read.text(numbers.get(4))).isEqualTo("b");
    assertThat(read.find("BB")).isEqualTo(numbers.get(6));
    assertThat(read.number("new")).isEqualTo(texts.size());
  }

  @Test
  void tellsSeveralThreadsTheSame() {
    TextTable table = new TextTable();
    int[] numbers =
        IntStream.range(0, 40_000).parallel().map(i -> table.number("t" + i % 3000)).toArray();

    assertThat(table.size()).isEqualTo(3000);
    for (int i = 0; i < numbers.length; i++) {
      assertThat(table.text(numbers[i])).isEqualTo("t" + i % 3000);
    }
  }
}
