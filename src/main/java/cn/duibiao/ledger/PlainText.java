package cn.duibiao.ledger;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the scanner reads it, one {@code char} for each code point that counts: full-width forms are half-width,
 * every dash is -, the traditional characters that numerals and their words are written with are simplified, and pinyin
 * in brackets (發(fā)展) is left out. Each char knows where it stood.
 *
 * @param text what is read
 * @param at for each char of {@code text}, the 0-based code point offset it comes from
 */
record PlainText(String text, int[] at) {
    private static final Pattern PINYIN = Pattern.compile("\\(([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6})\\)");
    private static final Pattern TONE = Pattern.compile("[^a-z]");
    /** Pairs: a traditional character, then its simplified one. */
    private static final String SIMPLIFIED = "萬万億亿兩两貳贰參参陸陆體体統统進进單单專专個个張张輛辆項项處处臺台級级類类歲岁點点"
            + "屆届號号條条種种際际間间車车隻只戶户雙双歷历時时鐘钟紅红農农維维碼码達达團团總总會会實实務务責责關关係系門门廳厅縣县鄉乡鎮镇"
            + "區区國国黨党醫医衛卫藥药護护療疗養养產产業业設设備备務务員员構构發发現现開开創创優优質质質质學学術术醫医師师準准標标"
            + "測测檢检診诊預预應应復复評评價价報报導导動动機机規规範范覆覆籌筹簽签約约據据庫库齡龄婦妇嬰婴兒儿與与為为無无來来後后"
            + "樣样辦办網网線线連连運运轉转輪轮選选過过還还領领頭头題题項项結结經经給给組组職职聯联議议論论證证試试該该調调請请講讲"
            + "費费資资賽赛購购財财貫贯負负貢贡數数敗败幹干庫库廣广壓压屬属層层帶带幫帮強强彈弹徑径從从態态愛爱慶庆懷怀戰战擴扩擬拟"
            + "據据損损擔担擊击攜携攝摄術术樂乐構构樓楼權权歸归殘残殺杀氣气決决淨净減减滿满漢汉潔洁無无煙烟營营爭争狀状獎奖獨独環环"
            + "當当畫画監监盡尽癥症瘧疟療疗眾众確确禮礼積积穩稳窮穷競竞筆笔節节簡简糧粮紀纪純纯級级細细終终絡络統统綜综綠绿緊紧線线緒绪"
            + "編编緩缓練练縮缩織织續续罷罢羅罗義义習习聖圣聞闻聲声聽听脈脉腦脑腫肿腸肠臨临舉举舊旧艱艰華华萬万蓋盖藍蓝藝艺蘇苏處处虛虚"
            + "號号蟲虫補补裝装製制複复見见視视親亲覺觉覽览觀观觸触訂订計计訊讯討讨訓训記记訪访許许設设訴诉診诊詢询話话詳详認认語语誠诚誤误"
            + "說说課课調调談谈諮咨諾诺謀谋謝谢識识譜谱警警譯译護护讀读變变讓让豐丰貨货貧贫責责貴贵貸贷貿贸賀贺賞赏賠赔賢贤賴赖贊赞趕赶趨趋"
            + "跡迹踐践軌轨軍军軟软較较載载輔辅輕轻輝辉輯辑輸输辭辞邊边遞递遠远適适遲迟遺遗郵邮鄰邻醬酱釋释針针鈣钙銀银銷销鋒锋錄录錢钱錯错"
            + "鍵键鍛锻鎖锁鏈链鐵铁長长閉闭閱阅闊阔隊队階阶隨随險险隱隐雖虽雜杂離离難难雲云電电靈灵靜静響响頁页順顺須须頒颁頓顿預预頻频顆颗"
            + "額额顏颜願愿顧顾顯显風风飛飞飯饭飲饮飼饲飽饱餐餐館馆饋馈馬马駐驻驅驱驗验驚惊髒脏體体鬆松魚鱼鮮鲜鳥鸟麗丽麥麦黃黄齊齐齒齿龍龙"
            + "傳传僅仅價价優优兒儿內内兩两凍冻劃划劇剧劑剂勞劳勢势勵励勻匀匯汇協协卻却厚厚員员問问啟启喪丧嚴严囑嘱圍围園园圓圆圖图團团"
            + "執执堅坚場场塊块塵尘墊垫墜坠壞坏壯壮夥伙夾夹奪夺奮奋妝妆孫孙寧宁審审寫写寬宽寶宝將将專专尋寻對对尷尴屜屉島岛崗岗峽峡幣币帥帅師师"
            + "幾几廠厂廢废彙汇徵征徹彻恆恒惡恶悅悦憂忧懸悬戲戏拋抛挾挟捨舍掃扫掛挂採采揚扬換换揮挥搶抢撫抚撥拨撲扑播播擇择擋挡據据擺摆攔拦敘叙斷断";

    private static final int[] SIMPLE = simplified();

    static PlainText of(String source) {
        return of(source, false);
    }

    /** Without blanks and line ends, for names that the text breaks. */
    static PlainText compact(String source) {
        return of(source, true);
    }

    private static PlainText of(String source, boolean compact) {
        int[] points = source.codePoints().toArray();
        StringBuilder text = new StringBuilder(points.length);
        int[] at = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            int skip = pinyin(points, i);
            if (skip > 0) {
                i += skip - 1;
                continue;
            }
            char c = roundZero(points, i) ? '〇' : plain(points[i]);
            if (!compact || !Character.isWhitespace(c)) {
                at[text.length()] = i;
                text.append(c);
            }
        }
        return new PlainText(text.toString(), Arrays.copyOf(at, text.length()));
    }

    /** How many code points of pinyin in brackets begin here; 0 where none do. At least one letter bears a tone. */
    private static int pinyin(int[] points, int from) {
        if (points[from] != '(' || from == 0 || !Character.isIdeographic(points[from - 1])) {
            return 0;
        }
        int to = Math.min(points.length, from + 8);
        Matcher m = PINYIN.matcher(new String(points, from, to - from));
        return m.lookingAt() && TONE.matcher(m.group(1)).find() ? m.group().length() : 0;
    }

    /** A circle drawn for a zero between Chinese digits: 二○二六. */
    private static boolean roundZero(int[] points, int at) {
        return (points[at] == '○' || points[at] == '◯')
                && at > 0
                && at + 1 < points.length
                && ChineseNumber.isDigit(points[at - 1])
                && ChineseNumber.isDigit(points[at + 1]);
    }

    private static char plain(int c) {
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || "−~～〜∼".indexOf(c) >= 0) {
            return '-';
        }
        if (c == '\n' || c == '\r') {
            return '\n';
        }
        if (Character.isSpaceChar(c) || c == '\t') {
            return ' ';
        }
        switch (c) {
            case '〔', '﹝', '【', '［':
                return '[';
            case '〕', '﹞', '】', '］':
                return ']';
            case '﹪':
                return '%';
            default:
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .charAt(0);
        }
        return c > 0xFFFF ? '\uFFFC' : (char) (SIMPLE[c] == 0 ? c : SIMPLE[c]);
    }

    private static int[] simplified() {
        int[] map = new int[0x10000];
        for (int i = 0; i + 1 < SIMPLIFIED.length(); i += 2) {
            map[SIMPLIFIED.charAt(i)] = SIMPLIFIED.charAt(i + 1);
        }
        return map;
    }

    /** The code point offset of the char at {@code index}, or of the end of the char before it. */
    int endOf(int index) {
        return index == 0 ? 0 : at[index - 1] + 1;
    }

    /** The char at {@code index}; a line end outside the text. */
    char charAt(int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    /** The first char at or behind this code point offset. */
    int indexOf(int offset) {
        int found = Arrays.binarySearch(at, offset);
        return found >= 0 ? found : -found - 1;
    }
}
