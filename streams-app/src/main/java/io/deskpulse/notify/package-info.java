/** What group robots are told of alerts, how it is worded, how often and how reliably; knows neither Kafka nor a clock. */
@NullMarked
package io.deskpulse.notify;

import org.jspecify.annotations.NullMarked;
