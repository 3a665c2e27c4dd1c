package org.parindex.provenance;

/**
 * Something that is said by somebody, with the provenance of the saying.
 *
 * @param <T> the type of what is said
 * @param value what is said
 * @param provenance who says so
 */
public record Stated<T>(T value, Provenance provenance) {}
