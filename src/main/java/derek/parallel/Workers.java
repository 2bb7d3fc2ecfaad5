package derek.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works through a list in several threads at once, one for each processor and at most eight. Each
 * thread has a worker of its own, which may keep what is costly to make and not safe for several
 * threads. The results are in the order of the list, whatever the order in which threads run.
 */
public final class Workers {
  private static final int HIGHEST_THREADS = 8;

  private Workers() {}

  /** Turns one item after another into a result, in one thread. */
  @FunctionalInterface
  public interface Worker<T, R> {
    /** The result; empty where there is none, for a reason that the worker keeps. */
    Optional<R> work(T item);
  }

  /**
   * The results of all items.
   *
   * @param workers makes a worker for each thread, in that thread
   * @throws IllegalStateException where a worker throws, with what it threw as its cause, or where
   *     this thread is interrupted; no worker is at work any more then
   */
  public static <T, R> List<R> map(List<T> items, Supplier<? extends Worker<T, R>> workers) {
    List<@Nullable R> results = new ArrayList<>(Collections.nCopies(items.size(), null));
    AtomicInteger next = new AtomicInteger();
    inParallel(
        Math.min(items.size(), threads()),
        () -> {
          Worker<T, R> worker = workers.get();
          for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            results.set(i, worker.work(items.get(i)).orElse(null));
          }
          return null;
        },
        () -> next.set(items.size()));
    List<R> found = new ArrayList<>(items.size());
    for (R result : results) {
      if (result != null) {
        found.add(result);
      }
    }
    return found;
  }

  private static int threads() {
    return Math.min(HIGHEST_THREADS, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param end leaves nothing more to do; what is begun may be finished
   */
  private static void inParallel(int threads, Callable<@Nullable Void> work, Runnable end) {
    if (threads == 0) {
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (Future<@Nullable Void> each : executor.invokeAll(Collections.nCopies(threads, work))) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("work in several threads was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "work in several threads failed: " + e.getCause(), e.getCause());
    } finally {
      end.run();
      executor.shutdownNow();
      awaitEnd(executor);
    }
  }

  /** Though this thread is interrupted: nobody else would know of threads that still work. */
  private static void awaitEnd(ExecutorService executor) {
    boolean interrupted = Thread.interrupted();
    while (!executor.isTerminated()) {
      try {
        executor.awaitTermination(1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
