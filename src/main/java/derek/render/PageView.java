package derek.render;

/**
 * What a template is given: everything that one page says. All of its values are ready to be
 * printed; no text is HTML, unless its type is {@code SafeString}.
 */
public sealed interface PageView
    permits FrontView,
        NotFoundView,
        HomeView,
        ListView,
        PersonView,
        ProtestView,
        CaseView,
        SourceView,
        SubjectView,
        SheetView,
        BookletView,
        SearchView,
        DataView,
        InformationView,
        DesignationsView,
        CorrectionsView,
        TimelineView,
        MapView,
        StyleView {

  Frame frame();

  /** The template's file name, without its ending. */
  String template();
}
