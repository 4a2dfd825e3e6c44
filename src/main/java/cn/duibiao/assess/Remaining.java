package cn.duibiao.assess;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What remains to be done until the stage is due.
 *
 * @param due of the stage
 * @param quarters left
 * @param gap to the stage's requirement
 * @param perQuarter the countable gap spread over the quarters left, rounded up where it is whole; null when none is left
 */
public record Remaining(LocalDate due, int quarters, Gap gap, BigDecimal perQuarter) {

    /** ，平均每季132个托位; empty where less than two quarters or no gap is left. */
    public String eachQuarter() {
        return quarters > 1 && perQuarter != null ? "，平均每季" + each() : "";
    }

    /** 132个托位; empty where no gap or no quarter is left. */
    public String each() {
        return gap == null || perQuarter == null ? "" : gap.eachWords(perQuarter);
    }
}
