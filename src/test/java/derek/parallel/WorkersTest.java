package derek.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 10_000).boxed().toList();

  @Test
  void givesTheResultsInTheOrderOfTheItems() {
    List<Integer> doubled = Workers.map(NUMBERS, () -> each -> Optional.of(2 * each));

    assertThat(doubled).isEqualTo(NUMBERS.stream().map(each -> 2 * each).toList());
  }

  @Test
  void leavesOutItemsWithoutAResult() {
    List<Integer> even =
        Workers.map(NUMBERS, () -> each -> Optional.of(each).filter(number -> number % 2 == 0));

    assertThat(even).isEqualTo(NUMBERS.stream().filter(each -> each % 2 == 0).toList());
  }

  @Test
  void keepsEachWorkerInOneThread() {
    Set<Boolean> same = ConcurrentHashMap.newKeySet();
    Workers.map(
        NUMBERS,
        () -> {
          Thread own = Thread.currentThread();
          return each -> {
            same.add(Thread.currentThread() == own);
            return Optional.of(each);
          };
        });

    assertThat(same).containsExactly(true);
  }

  @Test
  void hasNothingToDoForNoItems() {
    List<Integer> none =
        Workers.map(
            List.<Integer>of(),
            () -> {
              throw new AssertionError("no worker is needed");
            });

    assertThat(none).isEmpty();
  }

  @Test
  void tellsWhatAWorkerThrew() {
    IllegalArgumentException failure = new IllegalArgumentException("the fifth");

    assertThatThrownBy(
            () ->
                Workers.map(
                    NUMBERS,
                    () ->
                        each -> {
                          if (each == 5) {
                            throw failure;
                          }
                          return Optional.of(each);
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the fifth")
        .hasCause(failure);
  }

  @Test
  void endsBeforeItTellsThatItWasInterrupted() throws InterruptedException {
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger leftAtWork = new AtomicInteger(-1);
    Thread caller =
        new Thread(
            () -> {
              try {
                Workers.map(NUMBERS, () -> each -> slowly(atWork, begun, each));
              } catch (IllegalStateException e) {
                leftAtWork.set(atWork.get());
              }
            });
    caller.start();
    while (begun.get() == 0) {
      Thread.onSpinWait();
    }

    caller.interrupt();
    caller.join();

    assertThat(leftAtWork).hasValue(0);
    assertThat(begun.get()).isLessThan(NUMBERS.size());
  }

  /** Takes no notice of interruptions. */
  private static Optional<Integer> slowly(AtomicInteger atWork, AtomicInteger begun, int item) {
    atWork.incrementAndGet();
    begun.incrementAndGet();
    long until = System.nanoTime() + 5_000_000;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    atWork.decrementAndGet();
    return Optional.of(item);
  }
}
