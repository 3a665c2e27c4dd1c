package org.parindex.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parindex.framework.Crosswalk.Link;
import org.parindex.framework.Crosswalk.Side;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** A crosswalk as a table for programs, and as a narrower one for people. */
final class CrosswalkText {

    private static final Cell UNKNOWN = Cell.of("unknown").shownAs(Bilingual.of("chưa rõ", "not known"));
    private static final Column RELATION = Column.words("relation", "Quan hệ", "Relation");
    private static final Column STATUS = Column.words("status", "Độ tin cậy", "Provenance");

    private CrosswalkText() {}

    static Table table(Crosswalk crosswalk) {
        return new Table(
                List.of(
                        Column.words(
                                "from",
                                crosswalk.from().name(),
                                crosswalk.from().name()),
                        Column.words("from_name", "Tên", "Name"),
                        Column.words("to", crosswalk.to().name(), crosswalk.to().name()),
                        Column.words("to_name", "Tên", "Name"),
                        RELATION,
                        Column.words("note", "Ghi chú", "Note"),
                        STATUS),
                rows(
                        crosswalk,
                        row -> List.of(
                                ids(row.from()),
                                words(names(crosswalk.from(), row.from())),
                                ids(row.to()),
                                words(names(crosswalk.to(), row.to())),
                                row.relation(),
                                words(row.note()),
                                row.status())));
    }

    /** Names stand once, and not where the note has them. */
    static String text(Crosswalk crosswalk, Language language) {
        Table table = new Table(
                List.of(
                        Column.words(
                                "from",
                                crosswalk.from().name(),
                                crosswalk.from().name()),
                        Column.words("to", crosswalk.to().name(), crosswalk.to().name()),
                        RELATION,
                        STATUS,
                        Column.words("about", "Nội dung", "About")),
                rows(
                        crosswalk,
                        row -> List.of(
                                ids(row.from()), ids(row.to()), row.relation(), row.status(), about(crosswalk, row))));
        return crosswalk.from().name() + " → " + crosswalk.to().name() + "\n" + table.toText(language);
    }

    private static Cell about(Crosswalk crosswalk, Row row) {
        Bilingual names = names(crosswalk.to(), row.to());
        Bilingual known = names.vi().isEmpty() ? names(crosswalk.from(), row.from()) : names;
        return words(row.note().vi().isEmpty() ? known : row.note());
    }

    /** A link, or a part that has none. */
    private record Row(List<String> from, List<String> to, Cell relation, Bilingual note, Cell status) {}

    private static List<List<Cell>> rows(Crosswalk crosswalk, Function<Row, List<Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        for (Link link : crosswalk.links()) {
            rows.add(new Row(
                    link.from(),
                    link.to(),
                    Cell.of(link.relation().toString()).shownAs(link.relation().label()),
                    link.note(),
                    Cell.of(link.provenance().status().toString())
                            .shownAs(link.provenance().status().label())));
        }
        for (String id : crosswalk.from().ids()) {
            if (crosswalk.from(id).isEmpty()) {
                rows.add(new Row(List.of(id), List.of(), UNKNOWN, Bilingual.same(""), Cell.blank()));
            }
        }
        for (String id : crosswalk.to().ids()) {
            if (crosswalk.to(id).isEmpty()) {
                rows.add(new Row(List.of(), List.of(id), UNKNOWN, Bilingual.same(""), Cell.blank()));
            }
        }
        return rows.stream().map(cells).toList();
    }

    private static Cell ids(List<String> ids) {
        return words(Bilingual.same(String.join("; ", ids)));
    }

    private static Bilingual names(Side side, List<String> ids) {
        List<Bilingual> names = side.items().stream()
                .filter(item -> ids.contains(item.id()))
                .flatMap(item -> item.name().stream())
                .toList();
        return Bilingual.of(
                String.join("; ", names.stream().map(Bilingual::vi).toList()),
                String.join("; ", names.stream().map(Bilingual::en).toList()));
    }

    private static Cell words(Bilingual words) {
        return words.vi().isEmpty() ? Cell.blank() : Cell.of(words.vi()).shownAs(words);
    }
}
