package cn.duibiao.book;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of the text targets and qualitative tasks rest on.
 *
 * @param characters of the text, blanks and line ends left out
 * @param sentences ended by 。！？；; or a line's end
 */
record Coverage(Count characters, Count sentences) {

    /** What is under a target counts as judged, what is under a qualitative task alone as qualitative. */
    record Count(int judged, int qualitative, int unmarked) {
        int all() {
            return judged + qualitative + unmarked;
        }

        private Count plus(boolean underTarget, boolean underQualitative) {
            return new Count(
                    judged + (underTarget ? 1 : 0),
                    qualitative + (!underTarget && underQualitative ? 1 : 0),
                    unmarked + (!underTarget && !underQualitative ? 1 : 0));
        }
    }

    static Coverage of(MarkedText text, List<Mark> marks) {
        String all = text.text(0, text.length());
        int[] letters = all.codePoints().toArray();
        boolean[] judged = new boolean[letters.length];
        boolean[] qualitative = new boolean[letters.length];
        for (Mark mark : marks) {
            java.util.Arrays.fill(mark.kind().judged() ? judged : qualitative, mark.start(), mark.end(), true);
        }
        Count characters = new Count(0, 0, 0);
        for (int i = 0; i < letters.length; i++) {
            if (written(letters[i])) {
                characters = characters.plus(judged[i], qualitative[i]);
            }
        }
        Count sentences = new Count(0, 0, 0);
        for (int[] sentence : sentences(letters)) {
            sentences = sentences.plus(any(judged, sentence), any(qualitative, sentence));
        }
        return new Coverage(characters, sentences);
    }

    private static boolean written(int letter) {
        return !Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && !Character.isISOControl(letter);
    }

    private static List<int[]> sentences(int[] letters) {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        boolean something = false;
        for (int i = 0; i < letters.length; i++) {
            boolean end = letters[i] == '\n' || "。！？；;!".indexOf(letters[i]) >= 0;
            something |= !end && Character.isLetterOrDigit(letters[i]);
            if (end || i == letters.length - 1) {
                if (something) {
                    sentences.add(new int[] {start, i + 1});
                }
                start = i + 1;
                something = false;
            }
        }
        return sentences;
    }

    private static boolean any(boolean[] marked, int[] sentence) {
        for (int i = sentence[0]; i < sentence[1]; i++) {
            if (marked[i]) {
                return true;
            }
        }
        return false;
    }
}
