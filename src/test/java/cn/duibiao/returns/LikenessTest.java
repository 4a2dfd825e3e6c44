package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.plan.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
    private static final Likeness XINJIAN = new Likeness(
            new CatalogueReader(Path.of("rules")).plan(ReturnBook.PLAN).targets());

    @ParameterizedTest
    @CsvSource({
        "每千人托位数, xinjian-14-b",
        "每千人口托位数量, xinjian-14-b",
        "适龄妇女宫颈癌筛查率, xinjian-15-d",
        "适龄妇女宫劲癌人群筛查率, xinjian-15-d",
        "受检夫妇的随访率, xinjian-13-e",
        "平均急救呼叫满意率, ''"
    })
    void a_name_that_differs_a_little_is_clear_where_nothing_telling_differs(String name, String id) {
        Target same = XINJIAN.same(name).stream().findFirst().orElse(null);
        Target clear = same != null ? same : XINJIAN.of(name, t -> true).clear();

        assertThat(clear == null ? "" : clear.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "适龄妇女乳腺癌人群筛查率",
                "三级医院老年医学科设立率",
                "省级临床重点专科数",
                "社区托育中心数",
                "每万人口托位数",
                "产妇死亡率",
                "4岁以下儿童死亡率",
                "社区托育中心非普惠率",
                "重点职业病监测覆盖数",
                "区级临床重点专科建成数"
            })
    void another_number_grade_negation_kind_or_disease_is_never_bridged(String name) {
        assertThat(XINJIAN.same(name)).isEmpty();
        assertThat(XINJIAN.of(name, t -> true).clear()).isNull();
    }

    @Test
    void a_target_that_cannot_fit_is_not_taken_and_stays_a_candidate() {
        Likeness.Found found = XINJIAN.of("每千人托位数", t -> false);

        assertThat(found.clear()).isNull();
        assertThat(found.candidates()).first().extracting(Target::id).isEqualTo("xinjian-14-b");
    }

    @Test
    void no_more_than_five_candidates_are_listed() {
        assertThat(XINJIAN.of("乡（镇）卫生院占比", t -> true).candidates()).hasSize(5);
    }
}
