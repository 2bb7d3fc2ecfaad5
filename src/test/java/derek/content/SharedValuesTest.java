package derek.content;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.SourcePosition;
import derek.model.Citation;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Reference;
import derek.model.TextDigests;
import derek.model.TextOutline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedValuesTest {
  private final SharedValues shared = new SharedValues();

  @Test
  void areInMemoryOnce() {
    assertThat(shared.text(label())).isSameAs(shared.text(label())).isEqualTo(label());
    assertThat(shared.id(source())).isSameAs(shared.id(source())).isEqualTo(source());
  }

  @Test
  void leaveAnOutlineAsItIs() {
    TextOutline outline = shared.outline(outline());

    assertThat(outline).isEqualTo(outline());
    assertThat(outline.citations().get(0).source()).isSameAs(outline.links().get(0).target());
  }

  private static LocalizedText label() {
    return new LocalizedText(Map.of(new Language("en"), "Born", new Language("kk"), "Туған жылы"));
  }

  private static RecordId source() {
    return new RecordId(RecordKind.SOURCE, new String("a-source"));
  }

  private static TextOutline outline() {
    SourcePosition at = new SourcePosition("a.md", 1, 2);
    return new TextOutline(
        List.of(new Reference(source(), at)),
        List.of(new Citation(source(), "1", at)),
        TextDigests.of(List.of(7L)));
  }
}
