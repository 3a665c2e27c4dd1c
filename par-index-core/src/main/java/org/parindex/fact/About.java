package org.parindex.fact;

import org.parindex.text.Bilingual;

/** What facts of a kind can be about. */
enum About {
    ANYTHING("một đơn vị, một vùng, tất cả hoặc một hạng", "a unit, a region, all, or a place"),
    NO_PLACE("một đơn vị, một vùng hoặc tất cả", "a unit, a region, or all"),
    UNIT_OR_REGION("một đơn vị hoặc một vùng", "a unit or a region"),
    SEVERAL("tất cả hoặc một vùng", "all or a region"),
    UNIT("một đơn vị", "a unit");

    private final Bilingual label;

    About(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    Bilingual label() {
        return label;
    }

    boolean allows(Scope scope) {
        boolean unit = scope instanceof Scope.OneUnit;
        boolean region = scope instanceof Scope.OneRegion;
        boolean place = scope instanceof Scope.Place;
        return switch (this) {
            case ANYTHING -> true;
            case NO_PLACE -> !place;
            case UNIT_OR_REGION -> unit || region;
            case SEVERAL -> !unit && !place;
            case UNIT -> unit;
        };
    }
}
