/** What the running application answers over HTTP; knows neither Kafka nor how a figure is formed. */
@NullMarked
package io.deskpulse.web;

import org.jspecify.annotations.NullMarked;
