package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ThreadedBackgroundTest {
  private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
  private final BlockingQueue<Runnable> fxThread = new LinkedBlockingQueue<>();
  private final ThreadedBackground background =
      new ThreadedBackground(
          fxThread::add, new Problems(new Messages(Locale.ENGLISH), problems::add));

  @AfterEach
  void stop() {
    background.close();
  }

  @Test
  void writesInTheOrderOfTheCalls() throws InterruptedException {
    List<Integer> written = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 50; i++) {
      int number = i;
      background.write("Counting", () -> written.add(number), _ -> {});
    }
    drain(50);
    assertEquals(50, written.size());
    assertEquals(written.stream().sorted().toList(), written);
  }

  @Test
  void aReadUnderWayDoesNotHoldUpAWrite() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    List<String> done = new ArrayList<>();
    background.read("Searching", () -> release.await(10, TimeUnit.SECONDS), _ -> done.add("read"));
    background.write("Signing", () -> true, _ -> done.add("write"));
    drain(1);
    assertEquals(List.of("write"), done);
    release.countDown();
    drain(1);
    assertEquals(List.of("write", "read"), done);
  }

  @Test
  void aFailureGoesToProblemsWithWhatWasBeingDone() throws InterruptedException {
    background.read(
        "Opening the list",
        () -> {
          throw new IllegalStateException("broken");
        },
        _ -> {});
    drain(1);
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().happened().startsWith("Opening the list"));
  }

  @Test
  void aCancelledWorkEndsAndIsNoProblem() throws InterruptedException {
    CountDownLatch cancelled = new CountDownLatch(1);
    List<String> done = new ArrayList<>();
    Running running =
        background.start(
            "Importing",
            progress -> {
              cancelled.await();
              progress.at(0.5, "torque.xlsx");
              return true;
            },
            _ -> done.add("done"));
    running.cancel();
    cancelled.countDown();
    drain(1);
    assertFalse(running.activeProperty().get());
    assertEquals(List.of(), done);
    assertEquals(List.of(), problems);
  }

  @Test
  void longWorkIsUnderWayUntilItsResultWasTaken() throws InterruptedException {
    List<Boolean> activeThen = new ArrayList<>();
    List<Running> started = new ArrayList<>();
    CountDownLatch release = new CountDownLatch(1);
    started.add(
        background.start(
            "Reading files",
            _ -> release.await(10, TimeUnit.SECONDS),
            _ -> activeThen.add(started.getFirst().activeProperty().get())));
    release.countDown();
    drain(1);
    assertEquals(List.of(true), activeThen);
    assertFalse(started.getFirst().activeProperty().get());
  }

  @Test
  void closingFinishesTheWritesThatWereAccepted() {
    List<Integer> written = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 20; i++) {
      int number = i;
      background.write("Counting", () -> written.add(number), _ -> {});
    }
    background.close();
    assertEquals(20, written.size());
  }

  /** Runs so many callbacks, as the FX thread would. */
  private void drain(int callbacks) throws InterruptedException {
    for (int i = 0; i < callbacks; i++) {
      Runnable callback = fxThread.poll(10, TimeUnit.SECONDS);
      assertTrue(callback != null, "a callback should have come");
      callback.run();
    }
  }
}
