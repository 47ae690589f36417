// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What an object of the library holds on to: a count of units, so that no clock or heap is read.
 */
final class Retained {
  private Retained() {}

  /** Elements of all primitive arrays that can be reached through objects of the library. */
  static long arrayElements(Object root) throws IllegalAccessException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>();
    open.add(root);
    long elements = 0;
    while (!open.isEmpty()) {
      Object object = open.remove();
      if (!seen.add(object)) {
        continue;
      }
      Class<?> type = object.getClass();
      if (type.isArray()) {
        if (type.getComponentType().isPrimitive()) {
          elements += Array.getLength(object);
        } else {
          for (Object element : (Object[]) object) {
            if (element != null) {
              open.add(element);
            }
          }
        }
      } else if (type.getName().startsWith("org.lafz.") || object instanceof Iterable) {
        reach(object, open);
      }
    }
    return elements;
  }

  private static void reach(Object object, Deque<Object> open) throws IllegalAccessException {
    if (object instanceof Iterable<?> elements) {
      for (Object element : elements) {
        open.add(element);
      }
      return;
    }
    for (Class<?> type = object.getClass();
        type.getName().startsWith("org.lafz.");
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          Object value = field.get(object);
          if (value != null) {
            open.add(value);
          }
        }
      }
    }
  }
}
