package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.LedgerNote;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code ledger.yaml}, key for key: where the numerals went that the program cannot account for by itself. It decides no
 * verdict and is therefore no part of the rules' digest.
 */
record LedgerFile(List<NoteEntry> entries) {
    private static final String ALL = "all";

    /** @param occurrence a number from 1, or all */
    record NoteEntry(
            String quote,
            String occurrence,
            String excluded,
            String as,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> target) {}

    /**
     * @param path as told in findings
     * @param source the file's own text, for line numbers; empty where it is not at hand
     */
    List<LedgerNote> notes(String path, String source, List<Finding> findings) {
        List<NoteEntry> all = CatalogueFormat.orEmpty(entries);
        List<Integer> lines = lines(source);
        List<LedgerNote> notes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String where = path + (i < lines.size() ? " 第" + lines.get(i) + "行" : " 第" + (i + 1) + "条");
            NoteEntry e = all.get(i);
            if (e == null) {
                findings.add(Finding.stop(where, "空的一条", "docs/ledger.md 所述的一条", "请补充或删去"));
            } else if (e.occurrence() != null && !e.occurrence().matches("all|[1-9]\\d{0,4}")) {
                findings.add(Finding.stop(where, "occurrence: " + e.occurrence(), "从1起的序号，或 all", "请改正"));
            } else {
                notes.add(new LedgerNote(
                        where,
                        e.quote(),
                        e.occurrence() == null
                                ? Integer.valueOf(1)
                                : e.occurrence().equals(ALL) ? null : Integer.valueOf(e.occurrence()),
                        e.excluded(),
                        e.as(),
                        CatalogueFormat.orEmpty(e.target())));
            }
        }
        return notes;
    }

    /** The lines on which the entries begin: those with a dash as far in as the first. */
    private static List<Integer> lines(String source) {
        List<String> lines = source.lines().toList();
        String dash = lines.stream()
                .filter(l -> l.matches(" *- .*"))
                .findFirst()
                .map(l -> l.substring(0, l.indexOf('-') + 2))
                .orElse("-");
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith(dash))
                .mapToObj(i -> i + 1)
                .toList();
    }
}
