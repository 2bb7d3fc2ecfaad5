/**
 * What depends on a language: its order of words, its dates, numbers and plurals, and the grammar
 * of Kazakh: vowel harmony, case suffixes, inflected forms, number words, romanisation.
 *
 * <p>This is ICU4J's only home. {@link derek.language.Localization} is the way in for what the
 * pages need; {@link derek.language.Figures}, {@link derek.language.KazakhInflection} and {@link
 * derek.language.QuoteFolding} are for those who compare texts. ICU is heavy to load: everything
 * here loads its part of it at first use, and what needs none of it does without.
 *
 * <p>Nothing here depends on the machine's default locale or charset. All types are immutable or
 * safe for use by many threads.
 */
@NullMarked
package derek.language;

import org.jspecify.annotations.NullMarked;
