package cn.duibiao.doubt;

import cn.duibiao.plan.Plan;
import java.util.List;

/** Looks for one kind of doubt. */
interface Finder {

    List<Found> find(Plan plan);

    /**
     * Something odd, before it is known whose it is and whether it is known.
     *
     * @param kind 分项合计, 一数两单位
     * @param places offsets in the text, in code points, of what is odd; at least one
     * @param quote the odd words, letter by letter
     * @param words what is odd about them
     * @param marks what a remark must speak of, each of them, to have said the same
     * @param target the target it is about; null where the places tell
     */
    record Found(String kind, List<Integer> places, String quote, String words, List<String> marks, String target) {
        public Found {
            places = List.copyOf(places);
            marks = List.copyOf(marks);
        }
    }
}
