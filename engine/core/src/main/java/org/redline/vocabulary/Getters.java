package org.redline.vocabulary;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Turns a record's accessor into a function that the compiler can inline. */
final class Getters {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Getters() {}

  @SuppressWarnings("unchecked")
  static Function<Object, Object> of(Method accessor) {
    try {
      MethodHandle handle = LOOKUP.unreflect(accessor);
      CallSite site =
          LambdaMetafactory.metafactory(
              LOOKUP,
              "apply",
              MethodType.methodType(Function.class),
              MethodType.methodType(Object.class, Object.class),
              handle,
              handle.type());
      return (Function<Object, Object>) site.getTarget().invoke();
    } catch (Throwable e) {
      throw new IllegalArgumentException("no accessor: " + accessor, e);
    }
  }
}
