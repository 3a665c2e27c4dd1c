package org.parindex.examples;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Language;
import picocli.CommandLine.Option;

/** The language of what a person reads. */
final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "vi|en",
            converter = Converter.class,
            description = "Language of tables and problems. Default: that of the system, else en.")
    private @Nullable Language language;

    Language get() {
        if (language != null) {
            return language;
        }
        return Locale.getDefault().getLanguage().equals("vi") ? Language.VI : Language.EN;
    }

    private static final class Converter extends Converters.Parsed<Language> {
        Converter() {
            super(Language::parse);
        }
    }
}
