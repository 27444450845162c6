package io.deskpulse.live;

/**
 * Which pane: a minute of a shop or an agent.
 *
 * @param minute its number since 1970
 */
public record PaneKey(long minute, Whose whose) {}
