package io.deskpulse.live;

/**
 * How busy a shop's desk is.
 *
 * @param answeringAgents who replied in the last quarter of an hour, or owe an answer
 * @param overdueAgents those of them whom a buyer waits for longer than the first alert level
 * @param waiting buyers who wait, for nobody in particular too
 * @param overloaded whether that is more than the policy says a desk can serve
 */
public record ShopLoad(int answeringAgents, int overdueAgents, int waiting, boolean overloaded) {}
