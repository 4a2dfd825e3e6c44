package cn.duibiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralScannerTest {

    /** Each numeral as kind:text=value, “-” where it has none. */
    private static String told(String text) {
        List<String> told = NumeralScanner.scan(text).stream()
                .map(n -> n.kind().code() + ":" + n.text() + "=" + (n.value() == null ? "-" : n.value()))
                .toList();
        return String.join(" ", told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            床位不少于100张                 | number:100=100
            每千人口托位数4.0个              | denominator:千=1000 number:4.0=4.0
            新增１７个、１２．５万元            | number:１７=17 number:１２．５万=125000
            投资12,500元                  | number:12,500=12500
            第12,13页                     | ordinal:12=12 number:13=13
            总投资46525万元                | number:46525万=465250000
            总投资 1.4025 万元              | number:1.4025 万=14025
            超过3亿元、1.5万亿元             | number:3亿=300000000 number:1.5万亿=1500000000000
            5千元、3百人                   | number:5千=5000 number:3百=300
            500千瓦                       | number:500=500 word:千=-
            没有数字的一句话                 | number:一=1
            各双倍几多首                    | ''
            """)
    void arabicDigits(String text, String numerals) {
        assertThat(told(text)).isEqualTo(numerals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            建成十家、二十八家、一百零五家        | number:十=10 number:二十八=28 number:一百零五=105
            两百人、一万二千人、三千五           | number:两百=200 number:一万二千=12000 number:三千五=3500
            二千零二十三件、一百二            | number:二千零二十三=2023 number:一百二=120
            三亿五千万元、一万亿              | number:三亿五千万=350000000 number:一万亿=1000000000000
            貳佰萬元、叁拾伍人、两萬           | number:貳佰萬=2000000 number:叁拾伍=35 number:两萬=20000
            队伍、大陆、收拾、放肆             | ''
            零事故、〇件                    | number:零=0 number:〇=0
            三点五个百分点                   | number:三点五=3.5 word:百=-
            千名医师万人次                   | number:千=1000 number:万=10000
            亿元项目                       | number:亿=100000000
            过半、一半、半年                  | number:半=0.5 number:一半=0.5 number:半=0.5
            三四个、八五普法                  | number:三四=- number:八五=-
            廿五人、卅人                    | number:廿五=25 number:卅=30
            """)
    void chineseDigits(String text, String numerals) {
        assertThat(told(text)).isEqualTo(numerals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            达到40%、４０．５％、40 %         | percent:40%=40 percent:４０．５％=40.5 percent:40 %=40
            百分之八十、千分之三点五、百分之95     | percent:百分之八十=80 permille:千分之三点五=3.5 percent:百分之95=95
            控制在5‰以内                   | permille:5‰=5
            控制在10/10万以下、1/10万        | number:10=10 denominator:10万=100000 number:1=1 denominator:10万=100000
            每3万人口、每万人、每百张           | denominator:3万=30000 denominator:万=10000 denominator:百=100
            三分之一、½、2/3               | fraction:三分之一=- fraction:½=- number:2=2 denominator:3=3
            八十%                        | percent:八十%=80
            """)
    void sharesAndDenominators(String text, String numerals) {
        assertThat(told(text)).isEqualTo(numerals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            创建2-3个                     | range-low:2=2 range-high:3=3
            提升1—3个百分点                | range-low:1=1 range-high:3=3 word:百=-
            3~5个、3～5个                 | range-low:3=3 range-high:5=5 range-low:3=3 range-high:5=5
            五至十家、五到十家                | range-low:五=5 range-high:十=10 range-low:五=5 range-high:十=10
            2——4家                       | range-low:2=2 range-high:4=4
            2—3万人                       | range-low:2=20000 range-high:3万=30000
            80%至90%、80-90%             | range-low:80%=80 range-high:90%=90 range-low:80=80 range-high:90%=90
            80、90%                      | number:80=80 percent:90%=90
            糖-6-磷酸                      | number:6=6
            """)
    void ranges(String text, String numerals) {
        assertThat(told(text)).isEqualTo(numerals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2025年底、2025 年、二〇二五年      | year:2025年=2025 year:2025 年=2025 year:二〇二五年=2025
            2023年6月8日、2023年6月底、6月8日    | date:2023年6月8日=2023-06-08 date:2023年6月=2023-06 date:6月8日=--06-08
            二〇二三年六月八日、十二月          | date:二〇二三年六月八日=2023-06-08 date:十二月=--12
            2025年上半年，下半年、上半年         | date:2025年上半年=2025-H1 date:下半年=H2 date:上半年=H1
            2024年第三季度、一季度            | date:2024年第三季度=2024-Q3 date:一季度=Q1
            (2023-2025年)、2023—2025年     | year:2023=2023 year:2025年=2025 year:2023=2023 year:2025年=2025
            2023、2024年                   | year:2023=2023 year:2024年=2024
            2020-12-22 09:09             | date:2020-12-22=2020-12-22 time:09:09=-
            2023.6.8、1.2.3               | date:2023.6.8=2023-06-08 code:1.2.3=-
            星期四、周一、一周一次             | date:四=- date:一=- number:一=1 number:一=1
            二○二六年、○目标                | year:二○二六年=2026
            三年行动、3个月、12小时            | number:三=3 number:3=3 number:12=12
            2025人、2025                  | number:2025=2025 number:2025=2025
            """)
    void yearsAndDates(String text, String numerals) {
        assertThat(told(text)).isEqualTo(numerals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全国第三、第6次、第二人民医院        | ordinal:三=3 ordinal:6=6 ordinal:二=2
            (一)组织领导                   | list:一=1
            （二十一）着力提升                | list:二十一=21
            一、总体要求                    | list:一=1
            三是深化改革                    | list:三=3
            1.完善体系                     | list:1=1
            12. 完善                      | list:12=12
            1.5米                        | number:1.5=1.5
            完成:(1)报审;(2)招标             | list:1=1 list:2=2
            完成(3)招标、机构(2)处             | number:3=3 number:2=2
            5. 筛查; 6.分娩率100%; 7.7岁以下 | list:5=5 list:6=6 percent:100%=100 list:7=7 number:7=7
            6个; 7.7岁                    | number:6=6 number:7.7=7.7
            为80、70、63人                 | number:80=80 number:70=70 number:63=63
            ①报审②招标、见⑤                | list:①=1 list:②=2 number:⑤=5
            第三条 目的                     | list:三=3
            按照第三条                      | ordinal:三=3
            Ⅲ级、II级、㈠                   | number:Ⅲ=3 number:II=2 list:㈠=1
            """)
    void ordinalsAndLists(String text, String numerals) {
        assertThat(told(text)).isEqualTo(numerals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “十四五”规划、十五家               | five-years:十四五=- number:十五=15
            新府发〔2023〕3号、国发[2021] 12 号 | document:〔2023〕3号=- document:[2021] 12 号=-
            电话0839-3262313、12345热线       | code:0839-3262313=- number:12345=12345
            公安备51080202000001号          | code:51080202000001=-
            G6PD、COVID-19、AED50台         | code:6=- code:19=- number:50=50
            “2+5+1+N”、“1+X”、互联网+        | combination:2=2 combination:5=5 combination:1=1 combination:1=1
            """)
    void numeralsThatCountNothing(String text, String numerals) {
        assertThat(told(text)).isEqualTo(numerals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            统一部署、一体化、进一步、一律          | word:一=- word:一=- word:一=- word:一=-
            統(tǒng)一部署、進一步            | word:一=- word:一=-
            传统一级医院、统一二级医院           | number:一=1 word:一=- number:二=2
            红十字会、三甲、五官科、万一           | word:十=- word:三=- word:五=- word:万一=-
            十字、三级、五个、万人              | number:十=10 number:三=3 number:五=5 number:万=10000
            两岸、两个                      | word:两=- number:两=2
            十一定点                       | number:十一=11
            """)
    void wordsOfTheLexicon(String text, String numerals) {
        assertThat(told(text)).isEqualTo(numerals);
    }

    @Test
    void theFirstCellOfATableRowNumbersItInSequence() {
        assertThat(told("序号 |\n1 |\n床位 |\n2 |\n9 |\n100张 |")).isEqualTo("list:1=1 list:2=2 number:9=9 number:100=100");
    }

    @Test
    void offsetsCountCodePointsAndTheTextIsLetterByLetter() {
        String text = "𠮷發(fā)展貳拾家，达40 ％";
        int[] points = text.codePoints().toArray();
        assertThat(NumeralScanner.scan(text))
                .hasSize(2)
                .allSatisfy(n ->
                        assertThat(new String(points, n.offset(), n.length())).isEqualTo(n.text()));
    }

    @Test
    void everyDigitOfAnyScriptIsInSomeNumeral() {
        StringBuilder text = new StringBuilder();
        for (int c = 0x20; c < 0x10000; c++) {
            int type = Character.getType(c);
            if (type == Character.DECIMAL_DIGIT_NUMBER
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER) {
                text.append("约").appendCodePoint(c).append("约");
            }
        }
        List<Numeral> found = NumeralScanner.scan(text.toString());
        assertThat(found).hasSize((int) text.chars().filter(c -> c == '约').count() / 2);
    }
}
