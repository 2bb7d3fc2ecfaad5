package derek.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MeanwhileTest {
  @Test
  void givesWhatAnotherThreadMade() {
    CountDownLatch asked = new CountDownLatch(1);
    Meanwhile<String> made =
        Meanwhile.make(
            () -> {
              await(asked);
              return "made";
            });

    asked.countDown();

    assertThat(made.get()).isEqualTo("made");
  }

  @Test
  void throwsWhatItsMakingThrewOnlyWhereItIsAskedFor() {
    Meanwhile<String> failed =
        Meanwhile.make(
            () -> {
              throw new IllegalArgumentException("no text");
            });

    assertThatCode(failed::end).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(failed::get).withMessage("no text");
  }

  @Test
  void endsAfterItsWork() {
    AtomicBoolean done = new AtomicBoolean();

    Meanwhile.run(() -> done.set(true)).end();

    assertThat(done).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
