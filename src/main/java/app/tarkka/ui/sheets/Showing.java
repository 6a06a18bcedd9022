package app.tarkka.ui.sheets;

/** Which sheets are shown. */
enum Showing {
  /** What has to come back one day. */
  OUT,
  /** What is out and no longer in force. */
  OLDER,
  /** Records, what came back and what is void as well. */
  ALL
}
