package cn.duibiao.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds an indicator by any of its names, whatever the width of its letters, its blanks, brackets and quotes. */
public record IndicatorIndex(List<Indicator> indicators) {
    private static final int MOST_NEAR = 6;
    private static final int LEAST_SHARED = 2;

    public IndicatorIndex {
        indicators = List.copyOf(indicators);
    }

    public Optional<Indicator> named(String name) {
        String wanted = plain(name);
        return indicators.stream()
                .filter(i -> i.names().anyMatch(n -> plain(n).equals(wanted)))
                .findFirst();
    }

    /** Indicators of which a name contains {@code name}, is contained in it, or shares pairs of characters; the nearest first. */
    public List<Indicator> near(String name) {
        String wanted = plain(name);
        Map<Indicator, Integer> shared = new LinkedHashMap<>();
        for (Indicator i : indicators) {
            int most = i.names().mapToInt(n -> nearness(plain(n), wanted)).max().orElse(0);
            if (most >= LEAST_SHARED) {
                shared.put(i, most);
            }
        }
        List<Indicator> near = new ArrayList<>(shared.keySet());
        near.sort(Comparator.comparing((Indicator i) -> shared.get(i)).reversed());
        return near.stream().limit(MOST_NEAR).toList();
    }

    private static int nearness(String a, String b) {
        if (!b.isEmpty() && (a.contains(b) || b.contains(a))) {
            return Math.min(a.length(), b.length()) + LEAST_SHARED;
        }
        int pairs = 0;
        for (int i = 0; i + 2 <= b.length(); i++) {
            pairs += a.contains(b.substring(i, i + 2)) ? 1 : 0;
        }
        return pairs;
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s“”\"()、]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
