package app.tarkka.ui.kit;

/** Whether anything on the screen moves by itself (R17). */
public enum MotionChoice {
  /** As the system asks; it moves where the system says nothing. */
  SYSTEM,
  STILL,
  MOVING
}
