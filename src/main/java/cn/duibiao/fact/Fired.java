package cn.duibiao.fact;

import cn.duibiao.verdict.Basis;
import cn.duibiao.verdict.Verdict;

/** What a verdict rule found. */
public record Fired(Measurement measurement, Verdict verdict, Basis basis, String rule) {}
