package derek.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What another thread makes while this one does something else. */
public final class Meanwhile<T> {
  private final CompletableFuture<T> future;

  private Meanwhile(CompletableFuture<T> future) {
    this.future = future;
  }

  /** Begins at once. */
  public static <T> Meanwhile<T> make(Supplier<T> work) {
    return new Meanwhile<>(CompletableFuture.supplyAsync(work));
  }

  /** As {@link #make}, of work that leaves nothing but its end. */
  public static Meanwhile<Boolean> run(Runnable work) {
    return make(
        () -> {
          work.run();
          return true;
        });
  }

  /** What was made, once it is; what its making threw is thrown here. */
  public T get() {
    try {
      return future.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw failure;
    }
  }

  /** Waits for the end of something of which nobody asks what came of it. */
  public void end() {
    future.handle((made, failure) -> true).join();
  }
}
