/** Text as HTML and XML show it, in an element and in an attribute alike. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`)
