package org.redline.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Item.Origin;
import org.redline.condition.Node.Items;
import org.redline.condition.Node.Judgement;
import org.redline.condition.Node.Value;
import org.redline.facts.Fact;

/** Nodes that give lists. */
final class Lists {
  private Lists() {}

  /** The list in a field: unknown as a whole, or all its members are certain. */
  record Given(Value field) implements Items {
    @Override
    public @Nullable Members members(Frame frame, @Nullable Object[] locals) {
      Object list = field.value(frame, locals);
      return list == null ? null : new Members((List<?>) list, null);
    }

    @Override
    public List<Item> items(Trail trail) {
      Members members = members(trail.frame, trail.locals);
      String path = field.path(trail);
      if (members == null) {
        return List.of(new Item(null, Truth.UNKNOWN, new Possible()));
      }
      List<Item> items = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        Object element = members.value(i);
        String key = path == null ? null : path + "[" + key(element, i) + "]";
        items.add(new Item(element, Truth.TRUE, new Listed(key, element)));
      }
      return items;
    }

    @Override
    public void trace(Trail trail) {
      Members members = members(trail.frame, trail.locals);
      String path = field.path(trail);
      if (members == null) {
        trail.leaf(path, null);
      } else if (path != null) {
        trail.leaf(path + ".size()", members.size());
      }
    }

    private static String key(@Nullable Object element, int index) {
      String id = element instanceof Fact fact ? fact.id() : null;
      return id == null ? String.valueOf(index + 1) : id;
    }
  }

  /** An element of a field's list. */
  private record Listed(@Nullable String path, @Nullable Object value) implements Origin {
    @Override
    public void membership(Trail trail) {}

    @Override
    public void value(Trail trail) {
      trail.leaf(path, value);
    }
  }

  /** Any element that an unknown list may have: it has no place, and the list is noted itself. */
  private record Possible() implements Origin {
    @Override
    public @Nullable String path() {
      return null;
    }

    @Override
    public void membership(Trail trail) {}

    @Override
    public void value(Trail trail) {}
  }

  /** What is left of a list: an element may be left. */
  record Filtered(Items source, int slot, Judgement body) implements Items {
    @Override
    public @Nullable Members members(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Members members = source.members(frame, locals);
      return members == null ? null : left(members, frame, locals);
    }

    private Members left(Members members, Frame frame, @Nullable Object[] locals) {
      List<@Nullable Object> left = new ArrayList<>();
      BitSet uncertain = new BitSet();
      for (int i = 0; i < members.size(); i++) {
        frame.budget.step();
        locals[slot] = members.value(i);
        Truth truth = members.membership(i).and(body.test(frame, locals));
        if (truth != Truth.FALSE) {
          uncertain.set(left.size(), truth == Truth.UNKNOWN);
          left.add(members.value(i));
        }
      }
      return new Members(left, uncertain);
    }

    @Override
    public List<Item> items(Trail trail) {
      return source.items(trail).stream().map(item -> kept(trail, item)).toList();
    }

    private Item kept(Trail trail, Item item) {
      Truth[] membership = {Truth.FALSE};
      trail.with(
          slot,
          item,
          () -> membership[0] = item.membership().and(body.test(trail.frame, trail.locals)));
      return new Item(item.value(), membership[0], new Kept(item, slot, body));
    }

    @Override
    public void trace(Trail trail) {
      source.trace(trail);
    }
  }

  /** An element that a filter looked at. */
  private record Kept(Item source, int slot, Judgement body) implements Origin {
    @Override
    public @Nullable String path() {
      return source.origin().path();
    }

    @Override
    public void membership(Trail trail) {
      trail.with(slot, source, () -> trace(trail));
    }

    private void trace(Trail trail) {
      Truth left = body.test(trail.frame, trail.locals);
      Truth whole = source.membership().and(left);
      if (trail.follows(whole, source.membership())) {
        source.origin().membership(trail);
      }
      if (trail.follows(whole, left)) {
        body.trace(trail);
      }
    }

    @Override
    public void value(Trail trail) {
      source.origin().value(trail);
    }
  }

  /** A value of each element. */
  record Mapped(Items source, int slot, Value body) implements Items {
    @Override
    public @Nullable Members members(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Members members = source.members(frame, locals);
      if (members == null) {
        return null;
      }
      @Nullable Object[] values = new Object[members.size()];
      for (int i = 0; i < values.length; i++) {
        frame.budget.step();
        locals[slot] = members.value(i);
        values[i] = body.value(frame, locals);
      }
      return new Members(Arrays.asList(values), members.uncertain());
    }

    @Override
    public List<Item> items(Trail trail) {
      return source.items(trail).stream().map(item -> made(trail, item)).toList();
    }

    private Item made(Trail trail, Item item) {
      @Nullable Object[] value = new Object[1];
      @Nullable String[] path = new String[1];
      trail.with(
          slot,
          item,
          () -> {
            value[0] = body.value(trail.frame, trail.locals);
            path[0] = body.path(trail);
          });
      return new Item(value[0], item.membership(), new Made(item, slot, body, path[0]));
    }

    @Override
    public void trace(Trail trail) {
      source.trace(trail);
    }
  }

  /** What a map made of an element. */
  private record Made(Item source, int slot, Value body, @Nullable String path) implements Origin {
    @Override
    public void membership(Trail trail) {
      source.origin().membership(trail);
    }

    @Override
    public void value(Trail trail) {
      trail.with(slot, source, () -> body.trace(trail));
    }
  }
}
