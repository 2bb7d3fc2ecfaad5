package derek.linkcheck.report;

import derek.diagnostic.SourcePosition;
import derek.linkcheck.ExternalLink;
import derek.linkcheck.LinkFinding;
import derek.linkcheck.LinkPlace;
import derek.linkcheck.LinkReport;
import derek.linkcheck.LinkReport.Counts;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A report as JSON; {@code link-report.schema.json} says what stands where. */
final class JsonReport {
  private JsonReport() {}

  static String format(LinkReport report) {
    return JsonText.object(
        json -> {
          json.writeNumberProperty("version", 1);
          json.writeObjectPropertyStart("counts");
          writeCounts(report.counts(), json);
          json.writeEndObject();
          json.writeArrayPropertyStart("findings");
          report.findings().forEach(finding -> write(finding, json));
          json.writeEndArray();
          json.writeArrayPropertyStart("externalLinks");
          report.externalLinks().forEach(link -> write(link, json));
          json.writeEndArray();
        });
  }

  private static void writeCounts(Counts counts, JsonGenerator json) {
    json.writeNumberProperty("pages", counts.pages());
    json.writeNumberProperty("links", counts.links());
    json.writeNumberProperty("fragments", counts.fragments());
    json.writeNumberProperty("assets", counts.assets());
    json.writeNumberProperty("external", counts.external());
  }

  private static void write(LinkFinding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("severity", TextReport.word(finding.severity()));
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("target", finding.target());
    if (finding.suggestion() != null) {
      json.writeStringProperty("suggestion", finding.suggestion());
    }
    writePlace(finding.place(), json);
    writePages(finding.pages(), json);
    json.writeEndObject();
  }

  private static void write(ExternalLink link, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("url", link.url());
    writePlace(link.place(), json);
    writePages(link.pages(), json);
    json.writeEndObject();
  }

  private static void writePlace(LinkPlace place, JsonGenerator json) {
    json.writeObjectPropertyStart("place");
    json.writeStringProperty("page", place.page());
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
    json.writeStringProperty("element", place.element());
    json.writeStringProperty("attribute", place.attribute());
    json.writeStringProperty("raw", place.raw());
    json.writeStringProperty("text", place.text());
    SourcePosition origin = place.origin();
    if (origin != null) {
      json.writeObjectPropertyStart("origin");
      json.writeStringProperty("file", origin.file());
      json.writeNumberProperty("line", origin.line());
      json.writeNumberProperty("column", origin.column());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writePages(List<String> pages, JsonGenerator json) {
    json.writeArrayPropertyStart("pages");
    pages.forEach(json::writeString);
    json.writeEndArray();
  }
}
