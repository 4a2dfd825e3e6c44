package cn.duibiao.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lexicon {@code words.txt}: words in which a digit counts nothing. */
final class Words {
    /** Behind 统一, 唯一, 单一 these make the 一 a number again: 传统一级医院, 唯一个. */
    private static final String MEASURES = "个名人次级项家所处张台辆例起年月日天期类支条种件";

    private static final List<String> LEXICON = load();

    private Words() {}

    private static List<String> load() {
        try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .sorted((a, b) -> b.length() - a.length())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest word of the lexicon that covers the digits from {@code from} to {@code to}; null if there is none. */
    static String around(PlainText plain, int from, int to) {
        String digits = plain.text().substring(from, to);
        for (String word : LEXICON) {
            for (int in = word.indexOf(digits); in >= 0; in = word.indexOf(digits, in + 1)) {
                int start = from - in;
                int end = start + word.length();
                boolean counts = end == to && MEASURES.indexOf(plain.charAt(end)) >= 0;
                if (start >= 0 && plain.text().startsWith(word, start) && !counts) {
                    return word;
                }
            }
        }
        return null;
    }
}
