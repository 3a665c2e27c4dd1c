package org.parindex.provenance;

import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.text.Names;

/**
 * A document that proves evidence, by what it is called. The library never opens it.
 *
 * <p>Its text form is one line: number, date, title and digest, each of which may be absent, but not all.
 *
 * <table>
 * <caption>Text forms</caption>
 * <tr><td>{@code 12/BC-UBND (2023-12-15): Báo cáo kết quả năm}</td><td>number, date and title</td></tr>
 * <tr><td>{@code 12/BC-UBND}</td><td>a number alone: one word with a digit in it</td></tr>
 * <tr><td>{@code Biên bản kiểm tra}</td><td>a title alone</td></tr>
 * <tr><td>{@code : 2023/1}</td><td>a title alone that looks like a number</td></tr>
 * <tr><td>{@code Danh sách hồ sơ [sha256:…]}</td><td>title and digest: {@code sha256:} and 64 hexadecimal digits</td></tr>
 * </table>
 *
 * @param title the title, without the sign {@code |}; empty if not known
 * @param number the number and sign, one word with a digit in it; empty if not known
 * @param date the date of the document, if it is known
 * @param digest {@code sha256:} and 64 hexadecimal digits of its bytes; empty if not known
 */
public record DocumentReference(String title, String number, Optional<LocalDate> date, String digest) {

    private static final String ONE_WORD = "[^\\s:()\\[\\]|]*[0-9][^\\s:()\\[\\]|]*";
    private static final Pattern NUMBER = Pattern.compile(ONE_WORD);
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern WITH_DIGEST = Pattern.compile("(.*?) ?\\[([Ss][Hh][Aa]256:[0-9A-Fa-f]{64})\\]");
    private static final Pattern PARTS =
            Pattern.compile("(" + ONE_WORD + ")? ?(?:\\(([0-9]{4}-[0-9]{2}-[0-9]{2})\\))? ?(?:: ?(.*))?");
    private static final int SHOWN_OF_DIGEST = "sha256:".length() + 12;

    /**
     * Puts the title on one line and the digest in small letters, and checks the parts.
     *
     * @throws IllegalArgumentException if all are absent, or one is not of its form
     */
    public DocumentReference {
        title = Names.oneLine(title);
        number = number.strip();
        digest = digest.strip().toLowerCase(Locale.ROOT);
        if (title.isEmpty() && number.isEmpty() && date.isEmpty() && digest.isEmpty()) {
            throw new IllegalArgumentException("A document must have a title, a number, a date or a digest");
        }
        if (title.indexOf('|') >= 0 || WITH_DIGEST.matcher(title).matches()) {
            throw new IllegalArgumentException(
                    "The title of a document must have no sign | and no digest in it: \"" + title + "\"");
        }
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "The number of a document must be one word with a digit, such as 12/BC-UBND: \"" + number + "\"");
        }
        if (!digest.isEmpty() && !DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    "The digest of a document must be sha256: and 64 hexadecimal digits: \"" + digest + "\"");
        }
        if (date.filter(day -> day.getYear() < 1 || day.getYear() > 9999).isPresent()) {
            throw new IllegalArgumentException("The date of a document must have a year of four digits: " + date.get());
        }
    }

    /**
     * A document by its title alone.
     *
     * @param title the title
     * @return the reference
     * @throws IllegalArgumentException if it is blank or holds the sign {@code |}
     */
    public static DocumentReference of(String title) {
        return new DocumentReference(title, "", Optional.empty(), "");
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 12/BC-UBND (2023-12-15): Báo cáo kết quả năm}
     * @return the reference
     * @throws IllegalArgumentException if the text is blank, or a part is not of its form
     */
    public static DocumentReference parse(String text) {
        String line = Names.oneLine(text);
        Matcher proved = WITH_DIGEST.matcher(line);
        String digest = proved.matches() ? proved.group(2) : "";
        String rest = proved.matches() ? proved.group(1) : line;
        Matcher parts = PARTS.matcher(rest);
        return parts.matches()
                ? new DocumentReference(
                        Optional.ofNullable(parts.group(3)).orElse(""),
                        Optional.ofNullable(parts.group(1)).orElse(""),
                        Optional.ofNullable(parts.group(2)).map(DocumentReference::date),
                        digest)
                : new DocumentReference(rest, "", Optional.empty(), digest);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "The date of a document must be such as 2023-12-15: \"" + text + "\"", e);
        }
    }

    /**
     * The same document with a number.
     *
     * @param known the number and sign, such as {@code 12/BC-UBND}
     * @return the reference
     * @throws IllegalArgumentException if it is not one word with a digit in it
     */
    public DocumentReference withNumber(String known) {
        return new DocumentReference(title, known, date, digest);
    }

    /**
     * The same document with a date.
     *
     * @param known the date
     * @return the reference
     * @throws IllegalArgumentException if its year has not four digits
     */
    public DocumentReference withDate(LocalDate known) {
        return new DocumentReference(title, number, Optional.of(known), digest);
    }

    /**
     * The same document with a digest.
     *
     * @param known {@code sha256:} and 64 hexadecimal digits
     * @return the reference
     * @throws IllegalArgumentException if it is not of that form
     */
    public DocumentReference withDigest(String known) {
        return new DocumentReference(title, number, date, known);
    }

    /**
     * The same document with the digest of its bytes.
     *
     * @param content the bytes of the document
     * @return the reference
     */
    public DocumentReference withDigestOf(byte[] content) {
        return withDigest("sha256:" + Hashing.sha256().hashBytes(content));
    }

    /**
     * The text form for people, with the beginning of the digest only.
     *
     * @return one line
     */
    public String label() {
        return text(digest.isEmpty() ? "" : digest.substring(0, SHOWN_OF_DIGEST) + "…");
    }

    private String text(String proof) {
        StringBuilder text = new StringBuilder(number);
        date.ifPresent(day ->
                text.append(text.isEmpty() ? "" : " ").append('(').append(day).append(')'));
        if (!title.isEmpty()) {
            // Alone, a title that looks like something else must be told apart.
            boolean marked = !text.isEmpty() || PARTS.matcher(title).matches();
            text.append(marked ? ": " : "").append(title);
        }
        if (!proof.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append('[').append(proof).append(']');
        }
        return text.toString();
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        return text(digest);
    }
}
