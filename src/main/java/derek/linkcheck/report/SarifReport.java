package derek.linkcheck.report;

import derek.diagnostic.SourcePosition;
import derek.linkcheck.LinkFinding;
import derek.linkcheck.LinkReport;
import derek.linkcheck.LinkRule;
import derek.linkcheck.LinkSeverity;
import derek.linkcheck.url.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import tools.jackson.core.JsonGenerator;

/** A report in SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0). */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  static String format(LinkReport report) {
    List<LinkRule> rules = rules(report);
    return JsonText.object(
        json -> {
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          writeTool(rules, json);
          json.writeStringProperty("columnKind", "utf16CodeUnits");
          json.writeArrayPropertyStart("results");
          report.findings().forEach(finding -> write(finding, rules, json));
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private static List<LinkRule> rules(LinkReport report) {
    return Arrays.stream(LinkRule.values())
        .filter(rule -> report.findings().stream().anyMatch(found -> found.rule() == rule))
        .toList();
  }

  private static void writeTool(List<LinkRule> rules, JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Derek");
    json.writeArrayPropertyStart("rules");
    for (LinkRule rule : rules) {
      json.writeStartObject();
      json.writeStringProperty("id", rule.id());
      writeText("shortDescription", rule.title(), json);
      json.writeObjectPropertyStart("defaultConfiguration");
      json.writeStringProperty("level", level(rule.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(LinkFinding finding, List<LinkRule> rules, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule().id());
    json.writeNumberProperty("ruleIndex", rules.indexOf(finding.rule()));
    json.writeStringProperty("level", level(finding.severity()));
    writeText("message", message(finding), json);
    json.writeArrayPropertyStart("locations");
    writeLocation(finding.place().toMend(), json);
    json.writeEndArray();
    if (finding.place().origin() != null) {
      json.writeArrayPropertyStart("relatedLocations");
      writeLocation(finding.place().inOutput(), json);
      json.writeEndArray();
    }
    json.writeNumberProperty("occurrenceCount", finding.count());
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("linkTarget/v1", fingerprint(finding));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String message(LinkFinding finding) {
    String raw = finding.place().raw();
    String suggestion = finding.suggestion();
    return finding.message()
        + (raw.isEmpty() ? "" : " (" + raw + ")")
        + (suggestion == null ? "" : "; did you mean “" + suggestion + "”?");
  }

  private static void writeText(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static void writeLocation(SourcePosition position, JsonGenerator json) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", PercentEncoding.encodePath(position.file()));
    json.writeEndObject();
    if (position.line() > 0) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", position.line());
      if (position.column() > 0) {
        json.writeNumberProperty("startColumn", position.column());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Stays the same while lines move. */
  private static String fingerprint(LinkFinding finding) {
    String identity = finding.rule().id() + "\n" + finding.place().page() + "\n" + finding.target();
    CRC32 crc = new CRC32();
    crc.update(identity.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits(crc.getValue(), 8);
  }

  private static String level(LinkSeverity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case REDIRECT -> "note";
      case WARNING -> "warning";
    };
  }
}
