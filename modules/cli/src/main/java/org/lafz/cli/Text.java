// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.NormalizingInputStream;
import org.lafz.normalize.Profile;

/**
 * A whole text, for commands that show it to a person.
 *
 * @param text the text; what was not UTF-8 is U+FFFD, and was reported
 * @param bytes its size as it was read, unpacked
 */
record Text(String text, long bytes) {
  /** Reads an input to its end. */
  static Text read(String name, Streams streams) throws IOException {
    try (Input input = Input.open(name, streams)) {
      byte[] original = input.stream(streams.out()).readAllBytes();
      // Decoded as normalize does, so that all commands count malformed bytes alike.
      NormalizingInputStream decoded =
          ArabicNormalizer.of(Profile.NONE)
              .inputStream(new java.io.ByteArrayInputStream(original), Malformed.REPLACE);
      ByteArrayOutputStream utf8 = new ByteArrayOutputStream(original.length);
      decoded.transferTo(utf8);
      input.report(streams, Malformed.REPLACE, decoded.malformed(), decoded.firstMalformedAt());
      return new Text(utf8.toString(StandardCharsets.UTF_8), original.length);
    }
  }
}
