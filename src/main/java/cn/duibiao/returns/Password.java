package cn.duibiao.returns;

/** Where the password of an encrypted return comes from; asked only when such a return is met. */
@FunctionalInterface
public interface Password {
    Password NONE = file -> null;

    /** @return null when there is none */
    String of(String fileName);
}
