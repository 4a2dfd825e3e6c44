package cn.duibiao.returns;

import java.util.Locale;
import java.util.Set;

/** 是 and 否, in all the words that stand for them in a return. */
final class YesNo {
    private static final Set<String> YES =
            Set.of("是", "已完成", "完成", "全部完成", "已全部完成", "已建成", "已完工", "已竣工", "√", "✓", "✔", "☑", "y", "yes");
    private static final Set<String> NO = Set.of(
            "否", "未完成", "尚未完成", "没有完成", "×", "✗", "✘", "x", "n", "no", "进行中", "推进中", "正在推进", "正在进行", "未启动", "未开工",
            "未开展", "尚未开展", "未建成", "在建");

    private YesNo() {}

    /** 是, 否 or another word for them. */
    static boolean isWord(Cell cell) {
        String word = word(cell);
        return YES.contains(word) || NO.contains(word);
    }

    static boolean isYes(Cell cell) {
        return YES.contains(word(cell));
    }

    private static String word(Cell cell) {
        return cell.number() != null
                ? ""
                : Spelling.narrow(cell.text()).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
