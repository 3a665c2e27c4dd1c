package org.parindex.unit;

import java.time.LocalDate;

/**
 * One unit passing into another.
 *
 * @param date the first day of the successor
 * @param from the unit that ends
 * @param to the unit that takes its territory over
 * @param basis the resolution, such as {@code 202/2025/QH15}
 */
public record Succession(LocalDate date, UnitKey from, UnitKey to, String basis) {}
