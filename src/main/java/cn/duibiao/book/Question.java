package cn.duibiao.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One line of a boundary table before it is answered.
 *
 * @param given what else is reported, in Chinese: 基期值未报; empty where nothing is
 * @param figure what the value is held against: 序时 3.75; or what is reported, where it is no number: 未报
 * @param probes just below, at (null where nothing can be at the figure) and just above; or one alone
 */
record Question(String given, String figure, List<Probe> probes) {
    Question {
        probes = Collections.unmodifiableList(new ArrayList<>(probes));
    }

    static Question alone(String given, Probe probe) {
        return new Question(given, probe.shown(), List.of(probe));
    }
}
