package io.deskpulse.local.bench.reference;

/**
 * All that one figure has counted, its keys added up.
 *
 * @param messages of buyers and agents
 * @param answers pairs of a question and a reply
 */
public record Counted(long messages, long answers) {}
