package org.redline.web.submission;

import java.util.List;

/**
 * The parts of a record.
 *
 * @param first what provisions read that can apply
 * @param rest what none of them reads
 * @param problems what is wrong with the record as a whole
 */
public record FormRecord(List<FormPart> first, List<FormPart> rest, List<String> problems) {}
