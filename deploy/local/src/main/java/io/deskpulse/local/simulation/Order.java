package io.deskpulse.local.simulation;

/** What somebody buys. */
record Order(String orderId, Shop shop, Buyer buyer, long amountMinor, int items) {}
