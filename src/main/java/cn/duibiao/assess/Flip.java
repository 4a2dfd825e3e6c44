package cn.duibiao.assess;

import cn.duibiao.verdict.Verdict;
import java.math.BigDecimal;

/**
 * The smallest change that would turn the verdict (verdicts.md section 8).
 *
 * @param more whether more or less of it
 * @param amount positive
 * @param thing what it is counted in: 例孕产妇死亡, 个托位
 * @param to the verdict it would turn to
 */
public record Flip(boolean more, BigDecimal amount, String thing, Verdict to) {

    /** 再多1例即不达标. */
    public String words() {
        return (more ? "再多" : "再少") + Numbers.plain(amount) + thing + "即" + to.label();
    }
}
