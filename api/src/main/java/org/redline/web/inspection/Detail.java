package org.redline.web.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one finding.
 *
 * @param row the finding in a line
 * @param demand what the provision demands, in sentences
 * @param facts the facts that carry it
 * @param grounds the places in laws that it rests on
 * @param why why it is so; null where only the text of the report is left
 * @param wants facts that are missing for it, or to know whether it is over
 * @param served the requirements of the source documents that it serves
 */
record Detail(
    Row row,
    List<String> demand,
    List<Known> facts,
    List<Ground> grounds,
    @Nullable Why why,
    List<Want> wants,
    List<Served> served) {

  /**
   * A requirement of the source documents.
   *
   * @param says what it demands, in our own words
   * @param sources titles of the documents in which it stands
   */
  record Served(String id, String title, String says, List<String> sources) {}
}
