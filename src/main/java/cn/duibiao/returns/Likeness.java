package cn.duibiao.returns;

import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which target a name means that is none of the plan's own. One is clear only where the name is close to it
 * ({@link Resemblance}) and no other is nearly as close.
 */
final class Likeness {
    private static final int MOST_CANDIDATES = 5;
    /** Of two names in a list of candidates; 1 is the same name. */
    private static final double LEAST_SHOWN = 0.45;
    /** What the second best must stay behind the best. */
    private static final double APART = 0.1;

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:其中[:：]?|[(（]?[0-9一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳]|[0-9]{1,2}\\s+)\\s*(?=\\D)");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]$");
    private static final Pattern SHARE = Pattern.compile("百分比|比例|比重|比率|占比率");
    private static final Pattern NUMBER = Pattern.compile("个数|数量|总数");
    private static final Pattern LITTLE = Pattern.compile("完成情况$|情况$|的");

    private record Named(Target target, String plain) {}

    /** @param clear the one that is meant; null where none is clear */
    record Found(Target clear, List<Target> candidates) {}

    private record Scored(Named named, Resemblance to) {
        double score() {
            return to.score();
        }
    }

    private static final Memo<String> PLAIN = new Memo<>(Likeness::inOneSpelling);

    private final List<Named> targets;
    /** Which of them have a character, once for each time that they have it. */
    private final Map<Character, List<Integer>> having = new HashMap<>();

    private final Map<String, List<Scored>> known = new HashMap<>();

    Likeness(List<Target> targets) {
        this.targets =
                targets.stream().map(t -> new Named(t, plain(t.indicator()))).toList();
        for (int i = 0; i < this.targets.size(); i++) {
            for (char c : this.targets.get(i).plain().toCharArray()) {
                having.computeIfAbsent(c, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Without numbering, unit in brackets and little words; 比例 and 比率 are 占比, 个数 is 数. */
    static String plain(String name) {
        return PLAIN.of(name);
    }

    private static String inOneSpelling(String name) {
        String bare = Spelling.narrow(name);
        Matcher numbering = NUMBERING.matcher(bare);
        bare = numbering.find() ? bare.substring(numbering.end()) : bare;
        Matcher brackets = BRACKETS.matcher(bare);
        if (brackets.find() && Units.isUnit(brackets.group(1))) {
            bare = bare.substring(0, brackets.start());
        }
        String shares = SHARE.matcher(Spelling.name(bare)).replaceAll("占比");
        return LITTLE.matcher(NUMBER.matcher(shares).replaceAll("数")).replaceAll("");
    }

    /** Those of the very same name but for numbering, unit and little words. */
    List<Target> same(String name) {
        String plain = plain(name);
        return targets.stream()
                .filter(n -> n.plain().equals(plain))
                .map(Named::target)
                .toList();
    }

    /** @param fits whether unit of measure and reporting unit can be the target's */
    Found of(String name, Predicate<Target> fits) {
        List<Scored> near = known.computeIfAbsent(plain(name), this::near);
        List<Scored> fitting =
                near.stream().filter(s -> fits.test(s.named().target())).toList();
        List<Target> candidates = near.stream()
                .limit(MOST_CANDIDATES)
                .map(s -> s.named().target())
                .toList();
        if (fitting.isEmpty() || !fitting.get(0).to().close()) {
            return new Found(null, candidates);
        }
        Scored best = fitting.get(0);
        // Whoever comes near counts as a rival, also where its unit does not fit.
        boolean alone = near.stream().filter(s -> s != best).allMatch(s -> s.score() <= best.score() - APART);
        return new Found(alone ? best.named().target() : null, candidates);
    }

    private List<Scored> near(String plain) {
        List<Scored> scored = new ArrayList<>();
        int[] most = mostCommon(plain);
        for (int i = 0; i < most.length; i++) {
            if (Resemblance.score(most[i], plain, targets.get(i).plain()) >= LEAST_SHOWN) {
                Scored s = new Scored(
                        targets.get(i), Resemblance.of(plain, targets.get(i).plain()));
                if (s.score() >= LEAST_SHOWN) {
                    scored.add(s);
                }
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored;
    }

    /**
     * How many characters the name can have in common with each target, at most. There may be a hundred thousand names, like
     * none of the targets, and to compare each in full takes time.
     */
    private int[] mostCommon(String plain) {
        int[] most = new int[targets.size()];
        plain.chars()
                .distinct()
                .forEach(c -> having.getOrDefault((char) c, List.of()).forEach(i -> most[i]++));
        return most;
    }
}
