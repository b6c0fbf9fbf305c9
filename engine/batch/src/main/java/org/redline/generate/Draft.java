package org.redline.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.facts.Format;
import org.redline.facts.Proof;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;

/**
 * A record in the making. Its values are drawn when they are asked for, so that each may relate to
 * any other of the record or of those around it. Everything is as the firm declares it.
 */
final class Draft implements Names {
  private static final String ID = "id";

  private final Recipe recipe;
  private final Names around;
  private final @Nullable Object shape;
  private final Dice dice;
  private final String id;
  private final @Nullable Object[] values;
  private final boolean[] drawn;

  /** The shape has the values that are settled. */
  Draft(Recipe recipe, Names around, @Nullable Object shape, Dice dice, String id) {
    this.recipe = recipe;
    this.around = around;
    this.shape = shape;
    this.dice = dice;
    this.id = id;
    this.values = new @Nullable Object[recipe.size()];
    this.drawn = new boolean[recipe.size()];
  }

  Object make() {
    List<Field> fields = recipe.type().fields();
    @Nullable Object[] made = new @Nullable Object[fields.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = value(i);
    }
    return recipe.type().create(made);
  }

  @Override
  public @Nullable Object named(String name) {
    Integer place = recipe.place(name);
    return place == null ? around.named(name) : value(place);
  }

  private @Nullable Object value(int place) {
    if (!drawn[place]) {
      List<Field> fields = recipe.type().fields();
      values[place] = place < fields.size() ? value(fields.get(place), place) : free(place);
      drawn[place] = true;
    }
    return values[place];
  }

  private @Nullable Object free(int place) {
    Side side = side(place);
    return side == null ? null : dice.free(side, this);
  }

  private @Nullable Object value(Field field, int place) {
    Object given = shape == null ? null : field.get(shape);
    if (field.name().equals(ID) && field.term().format() != Format.CREDIT_CODE) {
      return id;
    } else if (field.valueClass() == Proof.class) {
      return null;
    } else if (field.elementKind() == ValueKind.RECORD) {
      return field.kind() == ValueKind.LIST
          ? records(field, place, given == null ? List.of() : (List<?>) given)
          : below(place, this, given, "").make();
    } else if (field.kind() == ValueKind.LIST) {
      return given == null ? codes(place) : given(place, (List<?>) given);
    } else if (given != null) {
      return given;
    }
    Side side = side(place);
    return side == null || side.isEmpty() ? null : dice.value(field, side, recipe, place, this);
  }

  /** What is settled, less what is lacking; where nothing is, so many as the odds say. */
  private List<Object> records(Field field, int place, List<?> given) {
    Side side = given.isEmpty() ? side(place) : null;
    boolean blank = side != null && side.words().get(0).isNumber();
    int count = blank ? dice.count(side) : given.size();
    String name = field.record().orElseThrow().name();
    List<Object> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (blank || !lacking(place)) {
        Names item = Names.item(i + 1, count, this);
        String own = name + "-" + (made.size() + 1);
        made.add(below(place, item, blank ? null : given.get(i), own).make());
      }
    }
    return made;
  }

  private Draft below(int place, Names around, @Nullable Object given, String id) {
    return new Draft(recipe.below(place), around, given, dice, id);
  }

  private List<Object> given(int place, List<?> given) {
    List<Object> made = new ArrayList<>(given);
    made.removeIf(each -> lacking(place));
    return made;
  }

  /** One code, or none. */
  private List<Object> codes(int place) {
    Side side = side(place);
    return side == null || side.isEmpty() || side.isOfList()
        ? List.of()
        : List.of(recipe.constant(place, side.word(dice.random()).text()));
  }

  /** Whether something of a list is not there that ought to be. */
  private boolean lacking(int place) {
    Side side = side(place);
    return side != null && side.isLacking();
  }

  private @Nullable Side side(int place) {
    return side(recipe.choice(place));
  }

  private @Nullable Side side(@Nullable Choice choice) {
    if (choice instanceof Choice.By by) {
      Object value = named(by.name());
      return side(by.cases().getOrDefault(text(value), by.otherwise()));
    } else if (choice instanceof Choice.Draw draw) {
      boolean faulty = draw.faulty() != null && dice.chance(draw.percent(), this);
      return faulty ? draw.faulty() : draw.lawful();
    }
    return null;
  }

  private static String text(@Nullable Object value) {
    Object one = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    return one instanceof Coded coded ? coded.code() : String.valueOf(one);
  }
}
