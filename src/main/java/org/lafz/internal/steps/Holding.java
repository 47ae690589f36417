// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/** A stage that holds back what it cannot decide yet; deletions stay in their place among it. */
abstract class Holding extends Stage {
  final Queue pending = new Queue();

  @Override
  public void delete(long start, long end, boolean white) {
    if (pending.isEmpty()) {
      next.delete(start, end, white);
    } else {
      pending.addDeletion(start, end, white);
    }
  }
}
