package cn.duibiao.assess;

import java.util.List;
import java.util.Map;

/**
 * What an assessment has beside the verdicts of one return: other files, other units, other quarters.
 *
 * @param returns the files, where there were several; else empty
 * @param previous the earlier returns; empty where none were given
 * @param previousDigest over the earlier returns; null where none were given
 * @param unitsDigest of the list of units; null where none was given
 * @param roster null where no other unit reported and none was expected
 * @param trends by target and unit; see {@link Assessment#trend}
 */
public record Context(
        List<Source> returns,
        List<Source> previous,
        String previousDigest,
        String unitsDigest,
        Roster roster,
        Map<String, Trend> trends) {
    static final Context NONE = new Context(List.of(), List.of(), null, null, null, Map.of());

    public Context {
        returns = List.copyOf(returns);
        previous = List.copyOf(previous);
        trends = Map.copyOf(trends);
    }

    /**
     * A file that was read.
     *
     * @param name as told in the assessment
     * @param period code of its quarter; null where it could not be used
     * @param digest SHA-256 in hex
     */
    public record Source(String name, String period, String digest) {}
}
