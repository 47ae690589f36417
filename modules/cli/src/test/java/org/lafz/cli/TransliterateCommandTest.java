// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.transliterate.Transliteration;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class TransliterateCommandTest {
  private static final String NAME = "transliterate";
  private static final Path ARTICLE = Path.of("../../seeds/000_dac1cc83cc4776b9.txt");

  @TempDir private Path dir;

  @ParameterizedTest
  @CsvSource({
    "buckwalter,b>myrkA $yA\u02BC",
    "safe,bOmyrkA cyA\u02BC",
    "xml,bOmyrkA $yA\u02BC",
    "hsb,bÂmyrkA šyA\u02BC"
  })
  void everySchemeBothWays(String scheme, String latin) {
    String arabic = "بأميركا شيا\u02BC";
    Lafz.run(arabic, NAME, "--scheme", scheme).writes(latin);
    Lafz.run(latin, NAME, "--scheme", scheme, "--to-arabic").writes(arabic);
  }

  @Test
  void theDefaultIsPlainBuckwalter() {
    Lafz.run("'نعم' $5", NAME).writes("'nEm' $5");
    Lafz.run("'nEm' $5", NAME, "--to-arabic").writes("ءنعمء ش5");
  }

  @Test
  void escapedTextComesBack() {
    Lafz.run("'نعم' $5\r\nJohn", NAME, "--escape").writes("^'nEm^' ^$5\r\n^[John]");
    Lafz.run("^'nEm^' ^$5\r\n^[John]", NAME, "--escape", "--to-arabic").writes("'نعم' $5\r\nJohn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"buckwalter", "safe", "xml", "hsb"})
  void theArticleComesBackByteForByte(String scheme) throws IOException {
    byte[] article = Files.readAllBytes(ARTICLE);
    Lafz latin = Lafz.run(article, NAME, "--escape", "--scheme", scheme);
    assertThat(latin.bytes()).isNotEqualTo(article);
    Lafz arabic = Lafz.run(latin.bytes(), NAME, "--escape", "--to-arabic", "--scheme", scheme);
    assertThat(arabic.bytes()).isEqualTo(article);
  }

  /** Line by line is the same as the whole. */
  @Test
  void linesGiveWhatTheLibraryGives() throws IOException {
    String text = Files.readString(ARTICLE) + "\n\nx\u2028y\rz\u0085 [\n] ^\u0628\u000B";
    Lafz.run(text, NAME, "--scheme=hsb", "--escape")
        .writes(Transliteration.HSB.toEscapedLatin(text));
    Lafz.run(text, NAME, "--scheme=hsb").writes(Transliteration.HSB.toLatin(text));
  }

  @Test
  void filesPackedOnesAndStandardInputFollowEachOther() throws IOException {
    Path plain = Files.writeString(dir.resolve("a"), "ب");
    Path packed = dir.resolve("b.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("ت\n".getBytes(StandardCharsets.UTF_8));
    }
    Lafz.run("ث", NAME, plain.toString(), packed.toString(), "-").writes("bt\nv");
    Lafz.run("", NAME).writes("");
    Lafz.run("", NAME, dir.resolve("none").toString()).fails(1, "none: no such file");
  }

  @Test
  void onlyTheStringUnderTheKeyChanges() {
    Lafz.run("{\"id\": 1, \"text\" : \"\\u0628 $\" }\n{}\n", NAME, "--jsonl")
        .writes("{\"id\": 1, \"text\" : \"b $\" }\n{}\n");
    Lafz.run("{\"t\":\"^$b\"}", NAME, "--jsonl", "--field=t", "--escape", "--to-arabic")
        .writes("{\"t\":\"$ب\"}");
    Lafz.run("{\"text\":\"^(D800)\"}", NAME, "--jsonl", "--escape", "--to-arabic")
        .writes("{\"text\":\"\\ud800\"}");
  }

  @Test
  void malformedEscapesEndTheRunAfterTheLinesBefore() throws IOException {
    Lafz run = Lafz.run("b\nb ^x\nb\n", NAME, "--escape", "--to-arabic");
    run.fails(1, "lafz: line 2: malformed escape at 2: no sign, [ or ( after ^\n");
    assertThat(run.out()).isEqualTo("ب\n");
    Path file = Files.writeString(dir.resolve("bad"), "^[a");
    Lafz.run("", NAME, "--escape", "--to-arabic", file.toString())
        .fails(1, "lafz: " + file + ": line 1: malformed escape at 0: ^[ without ]");
    Lafz.run("{\"text\":\"b^\"}", NAME, "--jsonl", "--escape", "--to-arabic")
        .fails(1, "lafz: line 1: malformed escape at 1: ");
  }

  @Test
  void anUnpairedSurrogateIsNotWrittenAsSomethingElse() {
    Lafz.run("b\n^(D800)\n", NAME, "--escape", "--to-arabic")
        .fails(1, "lafz: line 2: an escape of an unpaired surrogate");
  }

  @Test
  void malformedBytesFollowThePolicy() {
    byte[] bad = {'a', (byte) 0xFF, 'b'};
    Lafz.run(bad, NAME).warns("lafz: 1 malformed byte sequence replaced, at byte 1\n");
    assertThat(Lafz.run(bad, NAME, "--malformed=skip").out()).isEqualTo("ab");
    Lafz.run(bad, NAME, "--malformed=fail").fails(1, "lafz: malformed UTF-8 at byte 1: ");
  }

  @Test
  void wrongCallsAreRefused() {
    Lafz.run("", NAME, "--scheme=din").fails(2, "'din' is none of buckwalter, safe, xml, hsb");
    Lafz.run("", NAME, "--field=t").fails(2, "--field needs --jsonl");
    Lafz.run("", NAME, "x.zst").fails(2, "zstd -dc");
  }

  @Test
  void helpShowsExamples() {
    assertThat(Lafz.run("", NAME, "--help").out())
        .contains("--scheme=SCHEME", "--to-arabic", "--escape", "--malformed", "Examples:");
  }

  /** All of Unicode that UTF-8 can hold, in an XML document and out of it again. */
  @Test
  void escapedXmlIsTheContentOfAnElement()
      throws ParserConfigurationException, IOException, SAXException {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
      all.appendCodePoint(c == '\r' || surrogate ? ' ' : c); // XML reads U+000D as a line feed
      all.append(c % 50 == 0 ? "\u0628" : "");
    }
    Lafz escaped = Lafz.run(all.toString(), NAME, "--scheme=xml", "--escape");
    String read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<a>" + escaped.out() + "</a>")))
            .getDocumentElement()
            .getTextContent();
    Lafz back = Lafz.run(read, NAME, "--scheme=xml", "--escape", "--to-arabic");
    assertThat(back.out().equals(all.toString())).isTrue();
    assertThat(back.err()).isEmpty();
  }
}
