package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import java.util.List;

/** A file given to the reader: what is read of it, or with what words it is refused. */
final class Refused {
    private Refused() {}

    static List<Cell> read(RawBook book) {
        return read(book.bytes());
    }

    static List<Cell> read(byte[] bytes) {
        return ReturnReader.read("表", bytes, Password.NONE).cells();
    }

    static String found(byte[] bytes) {
        return refused(bytes).found();
    }

    static Finding refused(byte[] bytes) {
        return catchThrowableOfType(InputProblem.class, () -> ReturnReader.read("表", bytes, Password.NONE))
                .findings()
                .get(0);
    }

    /** A return or a refusal; anything else is thrown. */
    static Object outcome(byte[] bytes) {
        try {
            return ReturnReader.read("表", bytes, Password.NONE);
        } catch (InputProblem e) {
            return e.findings();
        }
    }
}
