package cn.duibiao.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** The rows of a long sheet, written in a thread of their own while the next ones are made. Their texts stand in the cells. */
final class SheetRowsBehind extends SheetRows {
    private static final int AT_ONCE = 250;
    private static final int WAITING = 8;
    private static final List<SXSSFRow> END = List.of();

    private final BlockingQueue<List<SXSSFRow>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Meanwhile<Void> writing;
    private List<SXSSFRow> next = new ArrayList<>(AT_ONCE);
    private int rows;
    private int first;
    private int last = -1;
    private boolean ended;

    SheetRowsBehind() throws IOException {
        writing = Meanwhile.begin("rows", this::write);
    }

    @Override
    public void writeRow(int number, SXSSFRow row) {
        first = rows == 0 ? number : first;
        last = Math.max(number, last);
        rows++;
        next.add(row);
        if (next.size() == AT_ONCE) {
            pass(next);
            next = new ArrayList<>(AT_ONCE);
        }
    }

    private void pass(List<SXSSFRow> batch) {
        try {
            waiting.put(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows were written", e);
        }
    }

    /** In the other thread. After a failure it goes on taking rows, so that nobody waits for it in vain. */
    private Void write() throws Exception {
        Exception failed = null;
        for (List<SXSSFRow> batch = waiting.take(); batch != END; batch = waiting.take()) {
            for (int i = 0; i < batch.size() && failed == null; i++) {
                try {
                    super.writeRow(batch.get(i).getRowNum(), batch.get(i));
                } catch (IOException | RuntimeException e) {
                    failed = e;
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
        return null;
    }

    /** No more rows come; those that wait are still written. */
    void end() {
        if (!ended) {
            ended = true;
            pass(next);
            pass(END);
        }
    }

    @Override
    public void close() throws IOException {
        end();
        try {
            writing.result();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        super.close();
    }

    // POI asks for these while rows are still waiting.

    @Override
    public int getNumberOfFlushedRows() {
        return rows;
    }

    @Override
    public int getLowestIndexOfFlushedRows() {
        return first;
    }

    @Override
    public int getLastFlushedRow() {
        return last;
    }
}
