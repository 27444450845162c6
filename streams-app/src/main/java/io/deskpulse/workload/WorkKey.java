package io.deskpulse.workload;

/**
 * Whose work, and in which quarter-hour.
 *
 * @param quarter quarter-hours since 1970, whatever the zone
 */
public record WorkKey(long quarter, String shopId, String agentId) {}
