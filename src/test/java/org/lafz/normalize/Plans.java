// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import org.lafz.internal.steps.Plan;

/** Lets tests of the stages make the plan of a profile. */
public final class Plans {
  private Plans() {}

  /** A fresh plan. */
  public static Plan of(Profile profile) {
    return new Plan(profile.settings());
  }
}
