package cn.duibiao.fact;

import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;

/** Where verdict rules put what they find; a global of the rule session. */
public interface Verdicts {

    /**
     * @param rule name of the rule that fired
     */
    void give(Measurement measurement, Verdict verdict, Basis basis, String rule);
}
