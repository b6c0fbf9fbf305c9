package org.redline.web.documents;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of documents.
 *
 * @param templates folder of the templates that an office puts in the place of the shipped ones
 */
@ConfigurationProperties("redline.documents")
public record DocumentSettings(Path templates) {}
