package derek.render;

import java.util.List;

/**
 * A numbered note at the foot of a page: the passage that claims of the page rest on.
 *
 * @param number counts from 1, in the order of first mention
 * @param source the source, linked to the passage
 * @param report whether the source is one of the reports that the site is made from
 * @param passage the passage's id in the source
 * @param marks the ids of the places that cite it, in order
 */
public record Note(
    int number,
    Link source,
    boolean report,
    String passage,
    List<Quotation> quotes,
    List<String> marks) {}
