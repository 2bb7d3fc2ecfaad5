package derek.content;

import derek.model.Language;

/**
 * What a new record asks its editor to write.
 *
 * @param name what the page shall be headed
 * @param text the first paragraph
 */
record NewRecordWords(
    String name, String text, String person, String protest, String courtCase, String date) {
  private static final NewRecordWords KAZAKH =
      new NewRecordWords(
          "атауын жазыңыз",
          "Не белгілі? Әр сөйлемнің соңында дереккөзі тұрсын",
          "Бұл кім? Бір сөйлеммен жазып, дереккөзін көрсетіңіз.",
          "Бұл қандай әрекет? Бір сөйлеммен жазып, дереккөзін көрсетіңіз; түрі (form): campaign,"
              + " rally, one-person-picket, gathering немесе hunger-strike.",
          "Бұл қандай іс? Бір сөйлеммен жазып, дереккөзін көрсетіңіз; түрі (kind): criminal,"
              + " administrative немесе extradition.",
          "күнін тексеріп, дереккөзін көрсетіңіз де, осы өрісті (wording) алып тастаңыз");
  private static final NewRecordWords ENGLISH =
      new NewRecordWords(
          "write the name",
          "What is known? Each sentence ends with its source",
          "Who is this? Write one sentence, and cite its source.",
          "What kind of act is this? Write one sentence, and cite its source; its form is campaign,"
              + " rally, one-person-picket, gathering or hunger-strike.",
          "What kind of case is this? Write one sentence, and cite its source; its kind is"
              + " criminal, administrative or extradition.",
          "check the date, cite its source, and take this field (wording) out");

  /** In Kazakh, or in English for every other language. */
  static NewRecordWords in(Language language) {
    return language.tag().equals("kk") ? KAZAKH : ENGLISH;
  }
}
