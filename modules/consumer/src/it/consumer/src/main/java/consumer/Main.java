// SPDX-License-Identifier: Apache-2.0
package consumer;

import org.lafz.icu.IcuWords;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.Profile;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;

/**
 * The README's first example, as a user meets it. Arguments: class-path or module-path, present or
 * absent.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    require(arguments[0].equals("module-path"), ArabicNormalizer.class.getModule().isNamed());
    require(arguments[1].equals("present"), exists("com.ibm.icu.text.Normalizer2"));
    require(false, exists("org.jspecify.annotations.NullMarked"));

    // al-arabiyya: alef wasla, lam, sukun, ain, fatha, tatweel, reh, fatha, beh, kasra, yeh,
    // shadda,
    // fatha, teh marbuta, damma
    String text =
        "\u0671\u0644\u0652\u0639\u064E\u0640\u0631\u064E\u0628\u0650\u064A\u0651\u064E\u0629\u064F";
    ArabicNormalizer search = ArabicNormalizer.of(Profile.SEARCH);
    require("\u0627\u0644\u0639\u0631\u0628\u064A\u0647", search.normalize(text));

    NormalizedText aligned = search.align(text);
    require("\u0627\u0644\u0639\u0631\u0628\u064A\u0647", aligned.text());
    // alef, lam, ain, reh, with the marks and the tatweel that belong to them
    require(new Span(0, 8), aligned.toOriginal(0, 4, SpanPolicy.COVER));

    try {
      IcuWords.breaker();
      require("present", arguments[1]);
    } catch (IllegalStateException e) {
      require("absent", arguments[1]);
      require(true, e.getMessage().contains("com.ibm.icu:icu4j"));
    }
  }

  private static void require(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + ", got " + actual);
    }
  }

  private static boolean exists(String className) {
    try {
      Class.forName(className, false, ClassLoader.getSystemClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
