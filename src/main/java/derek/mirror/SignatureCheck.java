package derek.mirror;

/** What came of looking at a signature. */
public enum SignatureCheck {
  /** One of the keys made it, of these very bytes. */
  GOOD("good"),
  /** There is no signature. */
  MISSING("missing: there is no .sig beside it"),
  /** It was made by none of the keys. */
  OTHER_KEY("made with a key that is none of yours"),
  /** It was made of other bytes, or for another purpose. */
  BAD("bad: it was made of other bytes or for another purpose"),
  /** It is no OpenSSH signature of a kind that is known. */
  UNREADABLE("not one that can be read: expected an OpenSSH signature by an Ed25519 key");

  private final String words;

  SignatureCheck(String words) {
    this.words = words;
  }

  /** What is told of it. */
  public String words() {
    return words;
  }
}
