package org.redline.network;

import java.util.List;
import org.redline.rulebook.Provision;

/**
 * All provisions for subjects of one kind and one value of its key field.
 *
 * @param key kind and value, such as {@code Project:metal-smelting}; {@code Project:?} when unknown
 * @param judged provisions to judge
 * @param excluded provisions that cannot apply to subjects of this key
 */
public record Checklist(String key, List<Provision> judged, List<Provision> excluded) {}
