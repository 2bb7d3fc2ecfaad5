package derek;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code to the two tables of {@code docs/architecture.md}. */
class ArchitectureTest {
  private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

  private static JavaClasses classes;

  /** What each package may use, by its name after {@code derek.}. */
  private static Map<String, Set<String>> packages;

  /** Where each library's packages may be used. */
  private static Map<String, Set<String>> homes;

  @BeforeAll
  static void readCodeAndTables() throws IOException {
    classes = new ClassFileImporter().importPath(Path.of("target/classes"));
    packages = table("| package |", 1);
    homes = table("| library |", 2);
  }

  @Test
  void theTablesAreRead() {
    assertThat(packages).hasSizeGreaterThan(10).containsKeys("diagnostic", "build", "cli");
    assertThat(homes).containsEntry("com.ibm.icu", Set.of("language"));
    assertThat(packages.keySet())
        .containsAll(packages.values().stream().flatMap(Set::stream).toList());
    assertThat(packages.keySet())
        .containsAll(homes.values().stream().flatMap(Set::stream).toList());
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(packages.keySet())
        .containsAll(classes.stream().map(ArchitectureTest::packageOf).collect(Collectors.toSet()));
  }

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    assertThat(dependencies(ArchitectureTest::isForbidden)).isEmpty();
  }

  @Test
  void librariesStayAtHome() {
    assertThat(dependencies(ArchitectureTest::isAwayFromHome)).isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("derek.(*)..").should().beFreeOfCycles().check(classes);
    slices().matching("derek.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void everyPackageSaysWhatItHoldsAndIsNullMarked() {
    Set<String> unmarked =
        classes.stream()
            .map(JavaClass::getPackage)
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unmarked).isEmpty();
  }

  @Test
  void onlyTheCommandLinePrintsAndEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage("derek.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
  }

  @Test
  void nothingStaticCanBeChangedAndNothingDependsOnTheMachine() {
    fields().that().areStatic().should().beFinal().check(classes);
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .check(classes);
  }

  /**
   * The day is asked for by the command line, which hands it on; caches note when they were used,
   * which no site shows, and the checker of other sites how long ago they answered.
   */
  @Test
  void nothingElseReadsTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackages("derek.cli..", "derek.linkcheck.external..")
        .and(DescribedPredicate.not(simpleName("ByteCache").or(simpleName("DigestedFiles"))))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("reads the clock", ArchitectureTest::readsClock))
        .orShould()
        .callConstructor(Date.class)
        .check(classes);
  }

  private static boolean readsClock(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
        || name.equals("currentTimeMillis")
        || owner.equals("java.util.Calendar") && name.equals("getInstance");
  }

  private static Set<String> dependencies(Predicate<Dependency> predicate) {
    return classes.stream()
        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
        .filter(predicate)
        .map(each -> each.getOriginClass().getName() + " -> " + each.getTargetClass().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isForbidden(Dependency dependency) {
    String from = packageOf(dependency.getOriginClass());
    String to = packageOf(dependency.getTargetClass());
    return packages.containsKey(to) && !from.equals(to) && !packages.get(from).contains(to);
  }

  private static boolean isAwayFromHome(Dependency dependency) {
    String library = dependency.getTargetClass().getPackageName() + ".";
    String from = packageOf(dependency.getOriginClass());
    return homes.entrySet().stream()
        .anyMatch(
            each -> library.startsWith(each.getKey() + ".") && !each.getValue().contains(from));
  }

  /**
   * The part after {@code derek.}, without what lies deeper; the whole name of others' packages.
   */
  private static String packageOf(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    return name.startsWith("derek.") ? name.split("\\.")[1] : name;
  }

  /** The rows of the table that begins so: the name in a column, and the names in the last. */
  private static Map<String, Set<String>> table(String head, int key) throws IOException {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    Files.readString(Path.of("docs/architecture.md"))
        .lines()
        .dropWhile(line -> !line.startsWith(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.asList(line.split("\\|")))
        .forEach(
            cells ->
                rows.put(
                    names(cells.get(key)).iterator().next(), names(cells.get(cells.size() - 1))));
    return rows;
  }

  private static Set<String> names(String cell) {
    return NAME.matcher(cell)
        .results()
        .map(each -> each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
