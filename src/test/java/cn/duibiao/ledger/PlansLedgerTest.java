package cn.duibiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.finding.Finding;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans under rules/ whose every numeral is accounted for. */
class PlansLedgerTest {

    @ParameterizedTest
    @ValueSource(strings = {"lizhou-2021", "xinbei-2021", "xiangan-2024", "taizhou-2023", "xinjian-2023-2025"})
    void everyNumeralOfThePlanWentSomewhere(String id) {
        CatalogueReader rules = new CatalogueReader(Path.of("rules"));
        Ledger ledger = Ledger.of(rules.plan(id), rules.ledgerNotes(id));
        assertThat(ledger.findings()).extracting(Finding::line).isEmpty();
        assertThat(ledger.unaccounted())
                .extracting(e -> e.line() + " " + e.before() + "【" + e.text() + "】" + e.after())
                .isEmpty();
    }
}
