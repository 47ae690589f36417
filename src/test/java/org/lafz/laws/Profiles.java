// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import java.util.List;
import org.lafz.normalize.Profile;

/** The named profiles by what they promise. */
public final class Profiles {
  private Profiles() {}

  /** Those of our own, which keep every law. */
  public static List<Profile> own() {
    return Profile.named().stream().filter(p -> p.reproduces().isEmpty()).toList();
  }

  /** Those that reproduce another library and keep its faults. */
  public static List<Profile> parity() {
    return Profile.named().stream().filter(p -> p.reproduces().isPresent()).toList();
  }
}
