package org.redline.web.operation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for.
 *
 * @param body longest body of a form or of a request over REST
 * @param upload longest uploaded file
 * @param rows most rows of a sheet of an audit's results, and most firms in a workbook of profiles
 * @param time how long the body of a request may take to come, and then each transaction
 */
@ConfigurationProperties("redline.limits")
public record RequestLimits(DataSize body, DataSize upload, int rows, Duration time) {}
