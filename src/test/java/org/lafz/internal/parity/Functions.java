// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.CharOutput;
import org.lafz.internal.steps.Machine;
import org.lafz.internal.steps.Plan;
import org.lafz.internal.steps.Settings;
import org.lafz.internal.steps.TextFunction;

/** Runs a function that is no profile of its own. */
final class Functions {
  private Functions() {}

  static String apply(TextFunction function, String text) {
    Settings settings = new Settings();
    settings.function = () -> function;
    Machine machine = new Machine(new Plan(settings));
    CharOutput output = new CharOutput(text.length());
    machine.begin(output);
    machine.feed(text.toCharArray(), 0, text.length(), 0, true);
    return new String(output.text(), 0, output.length());
  }
}
