package app.tarkka.document.picture;

/** Something drawn over a picture. */
public sealed interface Mark {
  /** The same one elsewhere, moved in ten-thousandths and kept within the picture. */
  Mark by(int dx, int dy);

  /** Points from its first spot to its second. */
  record Arrow(Spot from, Spot to, Ink ink) implements Mark {
    @Override
    public Mark by(int dx, int dy) {
      int x = within(dx, Math.min(from.x(), to.x()), Math.max(from.x(), to.x()));
      int y = within(dy, Math.min(from.y(), to.y()), Math.max(from.y(), to.y()));
      return new Arrow(from.by(x, y), to.by(x, y), ink);
    }
  }

  /** A circle or ellipse around something. */
  record Ring(Area area, Ink ink) implements Mark {
    @Override
    public Mark by(int dx, int dy) {
      return new Ring(area.by(dx, dy), ink);
    }
  }

  /** A number in a disc, which the text or a sub-step speaks of. */
  record Numeral(Spot at, int number, Ink ink) implements Mark {
    /** What fits the disc. */
    public static final int LARGEST = 99;

    /**
     * @throws IllegalArgumentException when the number is not 1 to 99
     */
    public Numeral {
      if (number < 1 || number > LARGEST) {
        throw new IllegalArgumentException("a number on a picture is 1 to 99, not " + number);
      }
    }

    @Override
    public Mark by(int dx, int dy) {
      return new Numeral(at.by(dx, dy), number, ink);
    }
  }

  /** What nobody shall see: painted black in whatever is shown, printed or given away. */
  record Blackout(Area area) implements Mark {
    @Override
    public Mark by(int dx, int dy) {
      return new Blackout(area.by(dx, dy));
    }
  }

  private static int within(int by, int least, int most) {
    return Math.clamp(by, -least, Spot.WHOLE - most);
  }
}
