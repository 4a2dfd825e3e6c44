package cn.duibiao.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something worked out in a thread of its own while others write: POI fills a book in one thread, and texts and formulas need
 * no book.
 */
final class Meanwhile<T> {
    private final FutureTask<T> work;

    private Meanwhile(Callable<T> work) {
        this.work = new FutureTask<>(work);
    }

    /** @param name of the thread */
    static <T> Meanwhile<T> begin(String name, Callable<T> work) {
        Meanwhile<T> begun = new Meanwhile<>(work);
        Thread thread = new Thread(begun.work, name);
        thread.setDaemon(true);
        thread.start();
        return begun;
    }

    /**
     * Waits for it, and throws what it threw.
     *
     * @throws UncheckedIOException for an {@link IOException}
     */
    T result() {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working out what a sheet holds", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof IOException problem) {
                throw new UncheckedIOException(problem);
            }
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        }
    }
}
