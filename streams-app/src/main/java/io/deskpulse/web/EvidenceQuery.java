package io.deskpulse.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which figure somebody wants to see the facts of.
 *
 * @param agentId absent for the shop's own row
 * @param figure its name in the day report; not known to be one yet
 * @param all whether what was taken back is wanted as well
 */
public record EvidenceQuery(
        LocalDate day, String shopId, @Nullable String agentId, String figure, boolean all) {}
