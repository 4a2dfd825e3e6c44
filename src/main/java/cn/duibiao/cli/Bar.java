package cn.duibiao.cli;

import cn.duibiao.job.Progress;
import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal, by files; nothing in a pipe, and nothing for a single file. */
final class Bar implements Progress {
    private static final int WIDTH = 100;

    private final String task;
    private ProgressBar bar;
    private int left;

    private Bar(String task) {
        this.task = task;
    }

    static Progress onTerminal(String task) {
        return isTerminal() ? new Bar(task) : SILENT;
    }

    @Override
    public void files(int count) {
        left = count;
        if (count > 1) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(count)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .hideEta()
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void done(String file) {
        left--;
        if (bar != null) {
            bar.setExtraMessage(file);
            bar.step();
            if (left == 0) {
                bar.close();
                bar = null;
            }
        }
    }

    /** From Java 22 on there is a console in a pipe too, which says itself whether it is a terminal. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
