/**
 * What depends on a language: its order of words, its dates, numbers and plurals, and the grammar
 * of Kazakh: vowel harmony, case suffixes, inflected forms, number words, romanisation.
 *
 * <p>For pages, {@link derek.language.Localization}, one per language: {@link
 * derek.language.Messages} in ICU MessageFormat, whose arguments may be declined ({@code
 * {date}{date_ablative} бері}); {@link derek.language.DateText}, which chooses among the {@code
 * date.*} messages, so that a new language needs words and no code; {@link
 * derek.language.Collation}; {@link derek.language.NumberText}. {@link
 * derek.language.MessageChecker} proves the messages beforehand.
 *
 * <p>For the proof of texts: {@link derek.language.QuoteFolding} for quotations, {@link
 * derek.language.Figures} for numbers and dates, {@link derek.language.KazakhInflection} for names.
 * {@link derek.language.Romanization} writes Kazakh names in Latin letters.
 *
 * <p>The Kazakh noun is described once, by sounds ({@code KazakhWord}), suffixes ({@code Suffix})
 * and their order ({@code SuffixOrder}); what forms a word and what recognises one both read that.
 * It follows the spelling rules of the Cyrillic alphabet; Kazakh in Latin or Arabic letters is a
 * language without rules here: it gets its words, dates and order, and no suffixes.
 *
 * <p>This is ICU4J's only home. ICU is heavy to load: everything here loads its part of it at first
 * use, and what needs none of it does without (a test holds that). Nothing depends on the machine's
 * default locale or charset. All types are immutable or safe for use by many threads.
 */
@NullMarked
package derek.language;

import org.jspecify.annotations.NullMarked;
