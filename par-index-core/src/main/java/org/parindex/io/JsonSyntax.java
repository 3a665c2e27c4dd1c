package org.parindex.io;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.text.Bilingual;

/** What a JSON parser stumbles over, in words that a clerk can act on. */
final class JsonSyntax {

    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    /** What Jackson adds of its own objects. */
    private static final Pattern ITS_OWN = Pattern.compile(" \\(start marker .*|, from `[^`]*`(?=\\))", Pattern.DOTALL);

    /** A part of Jackson's message, and what it means. */
    private record Slip(String part, Bilingual words) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    "Unexpected end-of-input",
                    Bilingual.of(
                            "tệp kết thúc quá sớm, còn thiếu dấu đóng ngoặc hoặc dấu nháy",
                            "the document ends too early, a bracket or a quote is not closed")),
            new Slip(
                    "was expecting comma to separate",
                    Bilingual.of(
                            "thiếu dấu phẩy trước chỗ này, có thể ở cuối dòng trên",
                            "a comma is missing before this, perhaps at the end of the line above")),
            new Slip(
                    "was expecting double-quote to start field name",
                    Bilingual.of(
                            "ở đây phải là một khóa trong dấu nháy kép thẳng (\"); hoặc thừa dấu phẩy ở phía trước",
                            "a key in straight double quotes must stand here, or there is a comma too many before it")),
            new Slip(
                    "was expecting a colon",
                    Bilingual.of("thiếu dấu hai chấm sau khóa", "a colon is missing behind the key")),
            new Slip(
                    "Unrecognized token",
                    Bilingual.of(
                            "không phải giá trị JSON; chữ và điểm phải đặt trong dấu nháy kép thẳng (\")",
                            "this is no value of JSON; words and points must stand in straight double quotes")),
            new Slip(
                    "Document nesting depth",
                    Bilingual.of("các dấu ngoặc lồng nhau quá sâu", "brackets are nested too deeply")),
            new Slip("String value length", Bilingual.of("chuỗi ký tự quá dài", "a text is too long")),
            new Slip("Name length", Bilingual.of("khóa quá dài", "a key is too long")),
            new Slip("Number value length", Bilingual.of("số quá dài", "a number is too long")),
            new Slip(
                    "Illegal unquoted character",
                    Bilingual.of(
                            "chuỗi không được xuống dòng hoặc chứa ký tự điều khiển; có thể thiếu dấu nháy kép ở cuối",
                            "a text must not go on to the next line, nor hold control characters; a quote may be missing at"
                                    + " its end")),
            new Slip(
                    "Illegal character ((CTRL-CHAR",
                    Bilingual.of("ký tự điều khiển không thể đứng ở đây", "a control character cannot stand here")),
            new Slip(
                    "escape",
                    Bilingual.of(
                            "dấu \\ chỉ dùng trước \" \\ / b f n r t hoặc u và bốn chữ số; muốn viết chính nó thì viết \\\\",
                            "a \\ must stand before \" \\ / b f n r t, or u and four digits; to write itself, write \\\\")),
            new Slip(
                    "Invalid numeric value",
                    Bilingual.of(
                            "số viết không đúng, như 00 hoặc 1.", "a number is not well written, such as 00 or 1.")),
            new Slip(
                    "surrogate",
                    Bilingual.of(
                            "ký tự viết dạng \\uD83D chỉ có một nửa; hãy viết thẳng ký tự đó",
                            "a character that is written as \\uD83D must have both halves; write the character itself")),
            new Slip(
                    "Non-standard token",
                    Bilingual.of("NaN và Infinity không phải là số", "NaN and Infinity are no numbers")),
            new Slip(
                    "Unexpected close marker",
                    Bilingual.of(
                            "dấu đóng ngoặc không khớp dấu mở", "the bracket does not close the one that was opened")),
            new Slip(
                    "Unexpected character",
                    Bilingual.of(
                            "dấu này không thể đứng ở đây; có thể thừa dấu phẩy, hoặc thiếu dấu nháy kép thẳng (\")",
                            "this sign cannot stand here; there may be a comma too many, or a straight double quote missing")));

    private JsonSyntax() {}

    /** The reason in both languages; Jackson's own words where no slip is known. */
    static Bilingual reason(String message) {
        Matcher twice = TWICE.matcher(message);
        if (twice.matches()) {
            return Bilingual.of("khóa " + twice.group(1) + " có hai lần", "the key " + twice.group(1) + " comes twice");
        }
        return SLIPS.stream()
                .filter(slip -> message.contains(slip.part()))
                .findFirst()
                .map(Slip::words)
                .orElseGet(() -> Bilingual.same(ITS_OWN.matcher(message).replaceAll("")));
    }
}
