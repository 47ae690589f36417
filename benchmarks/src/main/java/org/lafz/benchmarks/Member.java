// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

/** A task on a corpus: {@code lafz-utf8/NEWS/MB4}. */
record Member(String task, Kind kind, Size size) {
  /** Reads what {@link #toString} writes. */
  static Member parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not task/KIND/SIZE: '" + text + "'");
    }
    return new Member(parts[0], Kind.valueOf(parts[1]), Size.valueOf(parts[2]));
  }

  /** The task on 4 MB of this kind. */
  static Member of(String task, Kind kind) {
    return new Member(task, kind, Size.MB4);
  }

  Corpus corpus() {
    return Corpus.of(kind, size);
  }

  Work checked() {
    return Task.parse(task).checkedOn(corpus());
  }

  @Override
  public String toString() {
    return task + "/" + kind + "/" + size;
  }
}
