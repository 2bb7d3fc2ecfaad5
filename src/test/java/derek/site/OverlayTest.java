package derek.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OverlayTest {
  @Test
  void isTheMapThatItsChangesMake() {
    Random random = new Random(7);
    Map<Integer, Integer> expected = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      expected.put(i, i);
    }
    Overlay<Integer, Integer> overlay = Overlay.of(Map.copyOf(expected));
    for (int i = 0; i < 300; i++) {
      Overlay.Edit<Integer, Integer> edit = overlay.edit();
      for (int change = random.nextInt(8); change > 0; change--) {
        int key = random.nextInt(1500);
        if (random.nextBoolean()) {
          edit.put(key, -i);
          expected.put(key, -i);
        } else {
          edit.remove(key);
          expected.remove(key);
        }
        assertThat(edit.get(key)).isEqualTo(expected.get(key));
      }
      overlay = edit.done();
      Map<Integer, Integer> told = new HashMap<>();
      overlay.forEach((key, value) -> assertThat(told.put(key, value)).isNull());
      assertThat(told).isEqualTo(expected);
      int asked = random.nextInt(1500);
      assertThat(overlay.get(asked)).isEqualTo(expected.get(asked));
      assertThat(overlay.getOrDefault(asked, 5)).isEqualTo(expected.getOrDefault(asked, 5));
    }
  }

  @Test
  void doesNotChangeItself() {
    Overlay<String, String> overlay = Overlay.of(Map.of("a", "1"));
    Overlay.Edit<String, String> edit = overlay.edit();
    edit.put("a", "2");
    edit.remove("b");
    Overlay<String, String> changed = edit.done();

    assertThat(overlay.get("a")).isEqualTo("1");
    assertThat(changed.get("a")).isEqualTo("2");
  }
}
