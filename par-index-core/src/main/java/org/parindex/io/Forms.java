package org.parindex.io;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.parindex.framework.CriterionId;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;

/** How framework documents write numbers: not so long that reading them takes time, or that their sum does not fit. */
final class Forms {

    static final Bilingual ID =
            Bilingual.of("số dạng 3.2.1, B1 hoặc P1", "a number such as \"3.2.1\", \"B1\" or \"P1\"");
    static final Bilingual POINTS = Bilingual.of(
            "điểm dạng \"1.5\", nhiều nhất 6 chữ số thập phân", "points such as \"1.5\", with at most 6 decimals");
    static final Bilingual PERCENT = Bilingual.of("tỷ lệ dạng \"80%\"", "a percentage such as \"80%\"");
    static final Bilingual NUMBER = Bilingual.of("số dạng \"90\" hoặc \"4.5\"", "a number such as \"90\" or \"4.5\"");
    static final Bilingual GROUP = Bilingual.of(
            "tên nhóm, không có dấu , ; ≥ < = hoặc >", "the name of a group, without the signs , ; ≥ < = and >");
    static final Bilingual NOT_BLANK = Bilingual.of("chuỗi ký tự không trống", "a text that is not blank");

    static final Bilingual INDEX = Bilingual.of(
            "chỉ số dạng \"86.29\", \"899/13\" hoặc \"86.29..86.31\"",
            "an index such as \"86.29\", \"899/13\" or \"86.29..86.31\"");
    static final Bilingual DIGEST = Bilingual.of(
            "mã kiểm tra dạng \"sha256:\" và 64 chữ số", "a digest: \"sha256:\" and 64 hexadecimal digits");

    /** Sums of points that fit. */
    private static final Pattern SUM_FORM = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    /** How a digest begins. */
    static final String SHA256 = "sha256:";

    private static final Pattern DIGEST_FORM = Pattern.compile(SHA256 + "[0-9a-f]{64}");
    private static final int LONGEST_INDEX = 200;

    private static final Pattern POINTS_FORM = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,6})?");
    private static final Pattern NUMBER_FORM =
            Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12}|/0{0,11}[1-9][0-9]{0,11})?");
    private static final Pattern GROUP_FORM = Pattern.compile("[^\\s,;≥<=>](?:[^,;≥<=>\\p{Cntrl}]*[^\\s,;≥<=>])?");
    private static final int LONGEST_ID = 60;

    /** No number of so few characters has too many digits. */
    private static final int SHORT_POINTS = 6;

    private static final int SHORT_NUMBER = 12;

    private Forms() {}

    static CriterionId id(String text) {
        if (text.length() > LONGEST_ID) {
            throw new IllegalArgumentException("The number of a criterion must not be so long");
        }
        return CriterionId.parse(text);
    }

    static Points points(String text) {
        return Points.parse(text.length() <= SHORT_POINTS ? text : of(POINTS_FORM, text));
    }

    static Points sum(String text) {
        return Points.parse(of(SUM_FORM, text));
    }

    static IndexValue index(String text) {
        if (text.length() > LONGEST_INDEX) {
            throw new IllegalArgumentException("An index must not be so long");
        }
        return IndexValue.parse(text);
    }

    static String digest(String text) {
        return of(DIGEST_FORM, text);
    }

    static Ratio number(String text) {
        return Ratio.parse(text.length() <= SHORT_NUMBER ? text : of(NUMBER_FORM, text));
    }

    static Ratio percent(String text) {
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException("A percentage must end with its sign: \"" + text + "\"");
        }
        return number(text.substring(0, text.length() - 1));
    }

    static String group(String text) {
        return of(GROUP_FORM, text);
    }

    static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A text must not be blank");
        }
        return text;
    }

    private static String of(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("A text must have its form: \"" + text + "\"");
        }
        return text;
    }

    /** A decimal, or a fraction where there is none. */
    static String plain(Ratio number) {
        return number.decimal().map(BigDecimal::toPlainString).orElseGet(number::toString);
    }
}
