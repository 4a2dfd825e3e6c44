package cn.duibiao.ledger;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.LedgerNote;
import cn.duibiao.plan.Plan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every numeral of a plan's text and where it went.
 *
 * @param entries in the order of the text
 * @param findings what is wrong with the persons' entries; such an entry accounts for nothing
 */
public record Ledger(List<Entry> entries, List<Finding> findings) {
    public Ledger {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** @param notes what persons wrote of the numerals that the program cannot account for */
    public static Ledger of(Plan plan, List<LedgerNote> notes) {
        Accounts accounts = new Accounts(plan);
        accounts.claimAll();
        List<Finding> findings = new Notes(plan, accounts).apply(notes);
        return new Ledger(accounts.entries(), findings);
    }

    public List<Entry> unaccounted() {
        return entries.stream().filter(e -> !e.accounted()).toList();
    }

    /** Every numeral has somewhere it went, and every person's entry holds. */
    public boolean holds() {
        return unaccounted().isEmpty() && findings.isEmpty();
    }

    /** How many numerals went where; each role is there, in the order of {@link Role}. */
    public Map<Role, Integer> totals() {
        Map<Role, Integer> totals = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            totals.put(role, 0);
        }
        entries.forEach(e -> totals.merge(e.role(), 1, Integer::sum));
        return totals;
    }
}
