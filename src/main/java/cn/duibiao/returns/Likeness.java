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
 * Which target a name means that is none of the plan's own. One is clear only where nothing was replaced but a character,
 * a few were left out or put in, the numbers, directions, negations and grades are the same, and no other is nearly as
 * close. A rate is never taken for a count.
 */
final class Likeness {
    private static final int MOST_CANDIDATES = 5;
    /** Of two names in a list of candidates; 1 is the same name. */
    private static final double LEAST_SHOWN = 0.45;

    private static final double LEAST_CLEAR = 0.75;
    /** What the second best must stay behind the best. */
    private static final double APART = 0.1;

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:其中[:：]?|[(（]?[0-9一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳]|[0-9]{1,2}\\s+)\\s*(?=\\D)");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[一二两三四五六七八九十百千]");
    /** Words that names must share or both lack. */
    private static final List<String> TELLING = List.of(
            "不", "非", "未", "无", "免", "否", "提升", "提高", "增加", "增长", "上升", "降低", "下降", "减少", "控制", "新增", "新建", "新招", "改建",
            "扩建", "累计", "创建", "建成", "建设", "开工", "启动", "推进", "完工", "竣工", "验收", "采购", "培训", "运行", "申报", "省", "市", "区",
            "县", "国家", "镇", "村", "街道", "男", "女", "孕", "产", "婴", "幼", "新生儿", "儿童", "老年", "成人", "学生", "甲", "乙", "以上",
            "以下", "中医", "西医", "护士", "护理", "医师", "全科", "城", "农村", "门诊", "急诊", "住院", "床", "重点", "普通", "签约", "续约", "履约",
            "死亡", "发病", "发生", "治愈", "筛查", "确诊", "报告", "录入", "随访", "管理", "控制率", "覆盖", "达标", "知晓", "满意", "人均", "每千", "每万",
            "率", "占比", "数");

    private record Named(Target target, String plain) {}

    /** @param clear the one that is meant; null where none is clear */
    record Found(Target clear, List<Target> candidates) {}

    private record Scored(Named named, double score, boolean close) {}

    private static final Memo PLAIN = new Memo(Likeness::inOneSpelling);

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
        Matcher brackets = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]$").matcher(bare);
        if (brackets.find() && Units.isUnit(brackets.group(1))) {
            bare = bare.substring(0, brackets.start());
        }
        return Spelling.name(bare)
                .replaceAll("百分比|比例|比重|比率|占比率", "占比")
                .replaceAll("个数|数量|总数", "数")
                .replaceAll("完成情况$|情况$|的", "");
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
        if (fitting.isEmpty() || !fitting.get(0).close()) {
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
            if (closeness(most[i], plain, targets.get(i)) >= LEAST_SHOWN) {
                Scored s = score(plain, targets.get(i));
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

    private static double closeness(int common, String plain, Named named) {
        return 2.0 * common / (plain.length() + named.plain().length());
    }

    private static Scored score(String plain, Named named) {
        int common = common(plain, named.plain());
        int left = plain.length() - common;
        int over = named.plain().length() - common;
        double score = closeness(common, plain, named);
        boolean replaced = left > 0 && over > 0;
        boolean small = replaced ? left == 1 && over == 1 && common >= 5 : Math.max(left, over) <= 4 && common >= 4;
        return new Scored(named, score, score >= LEAST_CLEAR && small && tellsSame(plain, named.plain()));
    }

    private static boolean tellsSame(String a, String b) {
        return numbers(a).equals(numbers(b)) && TELLING.stream().allMatch(w -> count(a, w) == count(b, w));
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private static List<String> numbers(String text) {
        return NUMBERS.matcher(text).results().map(m -> m.group()).toList();
    }

    /** Length of the longest sequence of characters that both have in this order. */
    private static int common(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] row = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                row[j + 1] = a.charAt(i) == b.charAt(j) ? before[j] + 1 : Math.max(row[j], before[j + 1]);
            }
            before = row;
        }
        return before[b.length()];
    }
}
