package app.tarkka;

/** Picks the window or a command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Tarkka " + Runtime.version());
  }
}
