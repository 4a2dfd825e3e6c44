package cn.duibiao.returns;

import cn.duibiao.plan.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that tells, where a day is asked, of what is still to be done. */
final class ToCome {
    /** What is still to come, in words. */
    private static final Pattern TO_COME = Pattern.compile(".*(拟|预计|预期|计划|力争|争取|将于|待|尚未|未完|未定).*", Pattern.DOTALL);
    /** 6月30日, 12月底: of which year is not said. */
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?:([0-9]{1,2})月(?:份|[0-9]{1,2}[日号]|[底末初]|[上中下]旬)?|(年底|年末|[上下]半年|第?[一二三四]季度)[底末]?)");

    private ToCome() {}

    /**
     * 拟于9月完成; 12月底 in a quarter that ends before, which may also be last year's.
     *
     * @param period at the end of which it is not done
     */
    static boolean isIn(String text, Period period) {
        if (TO_COME.matcher(text).matches()) {
            return true;
        }
        Matcher m = WITHOUT_YEAR.matcher(text);
        return m.matches() && lastMonth(m) > 3 * period.quarter();
    }

    private static int lastMonth(Matcher m) {
        if (m.group(1) != null) {
            return Integer.parseInt(m.group(1));
        }
        String part = m.group(2);
        if (part.startsWith("上")) {
            return 6;
        }
        return part.endsWith("季度") ? 3 * ("一二三四".indexOf(part.replace("第", "").charAt(0)) + 1) : 12;
    }
}
