package cn.duibiao.finding;

import java.util.Objects;

/**
 * One problem of an input, in Chinese.
 *
 * @param severity how far it reaches
 * @param where file, sheet and cell (指标填报!F12), or file and line
 * @param found what stands there
 * @param expected what should stand there
 * @param advice what to do
 */
public record Finding(Severity severity, String where, String found, String expected, String advice) {

    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(where);
        Objects.requireNonNull(found);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(advice);
    }

    public static Finding stop(String where, String found, String expected, String advice) {
        return new Finding(Severity.STOP, where, found, expected, advice);
    }

    public static Finding error(String where, String found, String expected, String advice) {
        return new Finding(Severity.ERROR, where, found, expected, advice);
    }

    public static Finding warning(String where, String found, String expected, String advice) {
        return new Finding(Severity.WARNING, where, found, expected, advice);
    }

    /** One line: 〔错误〕指标填报!F12：发现“…”；应为…；请…. Control characters and line breaks of the input become blanks. */
    public String line() {
        return "〔" + severity.label() + "〕" + oneLine(where) + "：发现" + oneLine(found) + "；应为" + oneLine(expected) + "；"
                + oneLine(advice) + "。";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
