package org.redline.condition;

import org.jspecify.annotations.Nullable;
import org.redline.condition.Node.Items;
import org.redline.condition.Node.Judgement;

/** Nodes that judge a list by its elements. */
final class Quantifiers {
  private Quantifiers() {}

  /** Explains a list's verdict by the elements that carry it. */
  private record Explanation(Trail trail, Truth whole, int slot, Judgement body) {
    void of(Items list) {
      list.trace(trail);
      list.items(trail).forEach(item -> trail.with(slot, item, () -> of(item)));
    }

    /** An element speaks for the list if it is in it and the body holds. */
    private void of(Item item) {
      Truth holds = body.test(trail.frame, trail.locals);
      Truth part = item.membership().and(holds);
      if (trail.follows(whole, part) && trail.follows(part, item.membership())) {
        item.origin().membership(trail);
      }
      if (trail.follows(whole, part) && trail.follows(part, holds)) {
        body.trace(trail);
      }
    }
  }

  /** Whether an element is there for which the body holds. */
  record Exists(Items list, int slot, Judgement body) implements Judgement {
    @Override
    public Truth test(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Members members = list.members(frame, locals);
      if (members == null) {
        return Truth.UNKNOWN;
      }
      Truth any = Truth.FALSE;
      for (int i = 0; i < members.size() && any != Truth.TRUE; i++) {
        frame.budget.step();
        locals[slot] = members.value(i);
        any = any.or(members.membership(i).and(body.test(frame, locals)));
      }
      return any;
    }

    @Override
    public void trace(Trail trail) {
      Truth whole = test(trail.frame, trail.locals);
      new Explanation(trail, whole, slot, body).of(list);
    }
  }

  /** Whether the body holds for exactly one element. */
  record ExactlyOne(Items list, int slot, Judgement body) implements Judgement {
    @Override
    public Truth test(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Members members = list.members(frame, locals);
      return members == null ? Truth.UNKNOWN : test(members, frame, locals);
    }

    private Truth test(Members members, Frame frame, @Nullable Object[] locals) {
      int certain = 0;
      int possible = 0;
      for (int i = 0; i < members.size() && certain < 2; i++) {
        frame.budget.step();
        locals[slot] = members.value(i);
        Truth part = members.membership(i).and(body.test(frame, locals));
        certain += part == Truth.TRUE ? 1 : 0;
        possible += part == Truth.UNKNOWN ? 1 : 0;
      }
      return certain > 1 ? Truth.FALSE : possible > 0 ? Truth.UNKNOWN : Logic.of(certain == 1);
    }

    /** Two that hold carry "not exactly one"; else every element has its say. */
    @Override
    public void trace(Trail trail) {
      Truth whole = test(trail.frame, trail.locals);
      Truth any = new Exists(list, slot, body).test(trail.frame, trail.locals);
      boolean two = whole == Truth.FALSE && any == Truth.TRUE;
      new Explanation(trail, two ? Truth.TRUE : Truth.UNKNOWN, slot, body).of(list);
    }
  }
}
