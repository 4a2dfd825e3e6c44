package cn.duibiao.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Gathers what differs of one subject. */
final class Changes {
    private final String subject;
    private final String name;
    private final List<Change> found = new ArrayList<>();

    Changes(String subject, String name) {
        this.subject = subject;
        this.name = name;
    }

    List<Change> found() {
        return found;
    }

    /** Notes that {@code before} became {@code after}, unless they are the same; null is 无. */
    void text(String aspect, boolean decides, String before, String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Change(
                    subject,
                    name,
                    aspect,
                    Objects.requireNonNullElse(before, "无"),
                    Objects.requireNonNullElse(after, "无"),
                    decides));
        }
    }

    void added(String aspect, boolean decides, String what) {
        found.add(new Change(subject, name, aspect, null, what, decides));
    }

    void removed(String aspect, boolean decides, String what) {
        found.add(new Change(subject, name, aspect, what, null, decides));
    }

    /** Each element that went or came; where none did, their order. */
    <T> void list(String aspect, boolean decides, List<T> before, List<T> after, Function<T, String> words) {
        List<String> old = before.stream().map(words).toList();
        List<String> now = after.stream().map(words).toList();
        List<String> gone = less(old, now);
        List<String> come = less(now, old);
        gone.forEach(w -> removed(aspect, decides, w));
        come.forEach(w -> added(aspect, decides, w));
        if (gone.isEmpty() && come.isEmpty()) {
            text(aspect + "的次序", false, String.join("、", old), String.join("、", now));
        }
    }

    /** {@code all} without {@code these}, one for one: what stands twice goes once. */
    private static List<String> less(List<String> all, List<String> these) {
        List<String> rest = new ArrayList<>(all);
        these.forEach(rest::remove);
        return rest;
    }
}
