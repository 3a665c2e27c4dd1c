package org.parindex.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** One run of the command in this process: its exit code, and what it wrote. */
record Run(int code, String out, String err) {

    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Run(code, lines(out), lines(err));
    }

    static Run en(String... arguments) {
        return in("en", arguments);
    }

    static Run vi(String... arguments) {
        return in("vi", arguments);
    }

    private static Run in(String language, String... arguments) {
        return of(Stream.concat(Stream.of(arguments), Stream.of("--language", language))
                .toArray(String[]::new));
    }

    /** Print writers end lines as the platform does. */
    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
