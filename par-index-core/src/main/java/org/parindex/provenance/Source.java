package org.parindex.provenance;

/**
 * A place where figures were printed.
 *
 * @param id a short stable name, such as {@code vietnamplus-en-56332}
 * @param publisher who printed it
 * @param address the web address, empty if it was not recorded
 * @param status how far its figures can be trusted
 * @param note what a reader should know; empty if nothing
 */
public record Source(String id, String publisher, String address, Status status, String note) {}
