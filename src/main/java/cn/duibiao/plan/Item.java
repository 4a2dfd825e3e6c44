package cn.duibiao.plan;

import java.util.Objects;
import java.util.Set;

/**
 * Something that is counted or measured and reported: 托位数（个）.
 *
 * @param name as in the return
 * @param unit 计量单位
 * @param shared taken from the sheet 基础数据, where several indicators share it, unless the row has its own
 */
public record Item(String name, String unit, boolean shared) {
    private static final Set<String> WHOLE =
            Set.of("个", "家", "人", "名", "台", "张", "辆", "所", "项", "起", "例", "人次", "处", "支");

    /** Things that nobody does a part of, though no law makes their schedule whole. */
    private static final Set<String> COUNTED = Set.of("次", "件", "剂次", "孕次", "份", "条", "种", "对", "场", "期", "篇");

    public Item {
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
    }

    /** A count that has no fractions. The units: verdicts.md section 5, “Whole units”. */
    public boolean whole() {
        return isWhole(unit);
    }

    public static boolean isWhole(String unit) {
        return WHOLE.contains(unit);
    }

    /** Told in whole things when it is said how many more or fewer there must be; decides no verdict. */
    public boolean counted() {
        return whole() || COUNTED.contains(unit);
    }

    /** The expected total at the year's end, asked for by rates with an upper limit (section 6). */
    public Item expectedAtYearEnd() {
        return new Item("预计全年" + name, unit, true);
    }
}
