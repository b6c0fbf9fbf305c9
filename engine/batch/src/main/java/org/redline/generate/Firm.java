package org.redline.generate;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.facts.Scale;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** One firm in the making: parts of its trade, and everything else drawn. */
final class Firm {
  private final Recipe recipe;
  private final Trade trade;
  private final SplittableRandom random;
  private final int heads;

  Firm(Recipe recipe, Trade trade, SplittableRandom random) {
    this.recipe = recipe;
    this.trade = trade;
    this.random = random;
    this.heads = Sizes.heads(trade.heads(), random);
  }

  Enterprise make() {
    RecordType root = recipe.type();
    Enterprise shape = (Enterprise) size(root);
    for (Part part : trade.parts()) {
      int times = random.nextInt(100) < part.percent() ? times(part) : 0;
      for (int i = 0; i < times; i++) {
        Enterprise joined = (Enterprise) Shapes.joined(root, shape, part.shape());
        shape = persons(joined) > heads ? shape : joined;
      }
    }
    return (Enterprise) new Draft(recipe, this::named, shape, new Dice(random), "").make();
  }

  private static int persons(Enterprise shape) {
    return shape.persons() == null ? 0 : shape.persons().size();
  }

  /** The odds of some fields differ from trade to trade. */
  private @Nullable Object named(String name) {
    return name.equals("trade") ? trade.name() : null;
  }

  private int times(Part part) {
    int most =
        part.perHeads() == 0 ? part.times() : Math.min(part.times(), 1 + heads / part.perHeads());
    return part.perHeads() == 0 ? 1 + random.nextInt(most) : most;
  }

  /** A firm of which only the size is settled. */
  private Object size(RecordType root) {
    List<Field> fields = root.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Class<?> type = fields.get(i).valueClass();
      if (fields.get(i).name().equals("headcount")) {
        values[i] = heads;
      } else if (type == Scale.class) {
        values[i] = Sizes.scale(heads);
      }
    }
    return root.create(values);
  }
}
