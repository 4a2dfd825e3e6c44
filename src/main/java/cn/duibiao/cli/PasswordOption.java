package cn.duibiao.cli;

import cn.duibiao.returns.Password;
import picocli.CommandLine.Option;

/** {@code --password[=…]}: opens encrypted returns. Asked for on the terminal, or in the environment, it leaves no trace. */
final class PasswordOption {
    static final String NAME = "--password";
    private static final String VARIABLE = "DUIBIAO_PASSWORD";

    @Option(
            names = NAME,
            paramLabel = "密码",
            arity = "0..1",
            interactive = true,
            prompt = "打开密码：",
            description = {"加密填报表的打开密码。只写 --password（放在最后，或后接别的选项）则在终端里询问，不留在命令历史中；" + "也可设环境变量 " + VARIABLE + "。"})
    private char[] given;

    Password password() {
        return file -> given != null ? new String(given) : System.getenv(VARIABLE);
    }
}
