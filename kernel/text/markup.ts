/** What XML 1.0 has no place for, whatever way it is written: control characters, halves of a pair. */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text as it stands in an element or an attribute of HTML or XML; what no document may hold stands as U+FFFD. */
export const inMarkup = (text: string): string =>
  text
    .replaceAll(NO_CHARACTER, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
