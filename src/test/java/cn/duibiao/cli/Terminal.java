package cn.duibiao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command run as from a terminal: its exit code and what it printed. */
record Terminal(int exit, String out, String err) {

    static Terminal run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Terminal(exit, out.toString(), err.toString());
    }
}
