package derek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a build needs before its first page must not wait for ICU: some 300 classes of it. */
class IcuFreeTest {

  @Test
  void loadsNoIcuForPlainWords() throws ReflectiveOperationException {
    assertThat(call("plainMessage")).isEqualTo("Басты бет");
    assertThat(call("plainArgument")).isEqualTo("Асхаттың беті");
    assertThat(call("fold")).isEqualTo("\"саяси тұтқын\"");
    assertThat(call("inflection")).isEqualTo("true алматы нан");
    assertThat(call("smallNumber")).isEqualTo("176");
    assertThat(call("check")).isEqualTo("[]");
  }

  @Test
  void theGuardWorks() {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> call("collation")))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseInstanceOf(ClassNotFoundException.class);
  }

  private static Object call(String method) throws ReflectiveOperationException {
    return new WithoutIcu(IcuFreeTest.class.getClassLoader())
        .loadClass(PlainUses.class.getName())
        .getDeclaredMethod(method)
        .invoke(null);
  }

  /** Calls that are made where there is no ICU; each says what came of it. */
  public static final class PlainUses {
    private PlainUses() {}

    public static String plainMessage() {
      return localization().messages().text("home");
    }

    public static String plainArgument() {
      return Localization.of(
              TestMessages.bundle(
                  TestMessages.KAZAKH, java.util.Map.of("of", "{name}{name_genitive} беті")))
          .messages()
          .text("of", java.util.Map.of("name", "Асхат"));
    }

    public static String fold() {
      return QuoteFolding.fold("«саяси  тұтқын»");
    }

    public static String inflection() {
      return KazakhInflection.isFormOf("Алматыдан", "Алматы")
          + " "
          + KazakhInflection.stem("Алматыдан")
          + " "
          + KazakhSuffix.of("қазан", GrammaticalCase.ABLATIVE);
    }

    public static String smallNumber() {
      return localization().numbers().format(176);
    }

    public static String check() {
      return new MessageChecker(TestMessages.KAZAKH, java.util.Set.of("home"))
          .check(java.util.List.of(bundle()))
          .toString();
    }

    public static String collation() {
      return "" + localization().collation().compare("ә", "б");
    }

    private static Localization localization() {
      return Localization.of(bundle());
    }

    private static derek.model.MessageBundle bundle() {
      return TestMessages.bundle(TestMessages.KAZAKH, java.util.Map.of("home", "Басты бет"));
    }
  }

  /** Loads Derek's classes anew and refuses ICU's. */
  private static final class WithoutIcu extends ClassLoader {
    WithoutIcu(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.ibm.icu")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("derek.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = Objects.requireNonNull(getParent().getResourceAsStream(file), file)) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
