package cn.duibiao.finding;

import java.util.List;

/** The input (return, plan, rules) has problems that stop the work: exit code 3. Carries all of them. */
public class InputProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public InputProblem(List<Finding> findings) {
        super(findings.stream()
                .map(Finding::line)
                .reduce((a, b) -> a + "\n" + b)
                .orElse(""));
        this.findings = List.copyOf(findings);
    }

    public InputProblem(Finding finding) {
        this(List.of(finding));
    }

    public List<Finding> findings() {
        return findings;
    }
}
