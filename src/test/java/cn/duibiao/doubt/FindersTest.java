package cn.duibiao.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Plan.PlanText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finders that read the text alone: what they find, and beside it what they leave alone (the right column empty). */
class FindersTest {

    private static List<String> words(Finder finder, String text) {
        Plan plan = new Plan(
                "demo",
                "示例",
                "示例",
                null,
                null,
                null,
                null,
                2024,
                2025,
                "区",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PlanText(text));
        return finder.find(plan).stream().map(Finder.Found::words).toList();
    }

    private static void check(Finder finder, String text, String words) {
        assertThat(words(finder, text.replace("/", "\n")))
                .containsExactlyElementsOf(words == null ? List.of() : List.of(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    谋划项目17个，其中：开工9个，续建1个；前期8个。      | 分项9＋1＋8＝18，与总数17个不符
                    谋划项目17个，其中：开工7个，续建1个；前期9个。      |
                    谋划项目17个，其中开工7个、续建1个。                 |
                    谋划项目17个，其中开工3家、续建15家。                |
                    谋划项目17个。其中开工9个、续建9个。                 |
                    共培训50人，分别为甲院20人、乙院25人。               | 分项20＋25＝45，与总数50人不符
                    共培训50人，分别为甲院20人、乙院30人。               |
                    培训50人次，其中甲院40人次、乙院30人次。             |
                    """)
    void totals(String text, String words) {
        check(new StatedTotal(), text, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    落实属地、主体、分管等四项责任 | 列举3项，称“四”
                    落实属地、主体、分管等三项责任 |
                    落实属地、主体、家庭和个人等四项责任 |
                    巩固卫生城市、病媒生物防制四项成果 |
                    引进高层次人才1名、紧缺人才10名  |
                    """)
    void lists(String text, String words) {
        check(new ListedCount(), text, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    产前筛查率达80%。/产前筛查率达到90%  | “产前筛查率”先后为80%、90%
                    产前筛查率达80%。/产前筛查率达到80.0% |
                    产前筛查率达80%。/产前诊断率达到90%  |
                    孕产妇死亡率控制在8/10万。/孕产妇死亡率为10‰ |
                    """)
    void valuesOfOneTerm(String text, String words) {
        check(new TermWithTwoValues(), text, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    按时完成2000人的筛查任务/完成2000人次肿瘤筛查 | 一处为“2000人”（按时完成2000人的筛查任务），一处为“2000人次”
                    按时完成2000人的筛查任务/完成2000人次技能培训 |
                    按时完成2000人的筛查任务/完成3000人次肿瘤筛查 |
                    按时完成12000人的筛查任务/完成2000人次肿瘤筛查 |
                    选派2人参加筛查/肿瘤筛查2人次               |
                    完成2000人次筛查/完成2000人次肿瘤筛查       |
                    """)
    void unitsOfOneCount(String text, String words) {
        check(new CountedTwoWays(), text, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    项目经费标准人均不低于96元/项目经费标准人家不低于96元 | 一处作“经费标准人均不低于9”，一处作“经费标准人家不低于9”
                    建设临床重点专科省级中心室/建设临床重点专科市级中心室 |
                    项目经费标准人均不低于96元/项目经费标准人均不低于98元 |
                    建成标准化公共卫生科/建设公共卫生站           | 一处作“公共卫生科”，一处作“公共卫生站”
                    建成标准化公共卫生科/加强公共卫生队伍         |
                    社区卫生服务站/社区卫生服务中心               |
                    """)
    void spellings(String text, String words) {
        check(new OneCharacterApart(), text, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    开工项目7个，总投资 1.4025 万元   | 1.4025万元的投资精确到元，疑单位或数字有误
                    开工项目7个，总投资46525万元      |
                    开工项目7个，总投资1.4亿元        |
                    开工项目7个，总投资1402.5123万元  |
                    人均收入1.4025万元                |
                    总投资3.5万元                     |
                    """)
    void money(String text, String words) {
        check(new OddMoney(), text, words);
    }
}
