package derek.render;

import derek.model.Language;
import derek.model.Protest;
import derek.model.Statement;
import derek.site.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a protest or another act. */
final class ProtestComposer {
  private final PageScope scope;
  private final RecordComposer records;
  private final ConnectionsComposer connections;

  ProtestComposer(PageScope scope) {
    this.scope = scope;
    this.records = new RecordComposer(scope);
    this.connections = new ConnectionsComposer(scope);
  }

  ProtestView compose(Frame frame, Protest protest) {
    return new ProtestView(
        frame,
        records.header(protest, !protest.notes().corrections().isEmpty()),
        scope.date(protest.when().date()),
        scope.textOrNull(protest.when().wording()),
        scope.marks(protest.when().evidence(), protest.when().wording()),
        scope.outgoing(protest.id(), Connection.Kind.TOOK_PLACE_IN),
        whole(protest),
        size(protest.size()),
        records.facts(protest.notes().facts()),
        scope.prose(protest.summaries()),
        scope.claims(protest.demands()),
        protest.slogans().stream().map(this::slogan).toList(),
        scope.claims(protest.response()),
        new TimelineComposer(scope).figure(protest).orElse(null),
        connections.figure(protest).orElse(null),
        records.disagreements(protest.notes().disagreements()),
        groups(protest),
        records.outside(protest.notes()),
        records.otherNames(protest),
        scope.notes());
  }

  private @Nullable Entry whole(Protest protest) {
    return scope.outgoing(protest.id(), Connection.Kind.PART_OF).stream().findFirst().orElse(null);
  }

  private @Nullable Claim size(@Nullable Statement size) {
    return size == null ? null : scope.claim(size);
  }

  ProtestView.SloganView slogan(Protest.Slogan slogan) {
    Language reader = scope.language();
    return new ProtestView.SloganView(
        slogan.text(),
        slogan.language().tag(),
        slogan.language().equals(reader) ? null : slogan.translations().get(reader),
        scope.marks(slogan.evidence()));
  }

  /** Without what stands in the figure of connections. */
  private List<Group> groups(Protest protest) {
    if (connections.hasFigure(protest)) {
      return records.groups(protest, organizations(protest), parts(protest));
    }
    return records.groups(
        protest,
        new Group("participants", scope.outgoing(protest.id(), Connection.Kind.PARTICIPANT)),
        organizations(protest),
        new Group("led-to", scope.outgoing(protest.id(), Connection.Kind.LED_TO)),
        parts(protest));
  }

  private Group organizations(Protest protest) {
    return new Group("organizations", scope.outgoing(protest.id(), Connection.Kind.INVOLVED));
  }

  private Group parts(Protest protest) {
    return new Group("parts", scope.incoming(protest.id(), Connection.Kind.PART_OF));
  }
}
