const PLACES = 3

const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/gu, separator)

/**
 * A number in words of our own rules: `Intl` differs from one runtime to another. At most three places behind the
 * point; a minus is U+2212.
 * @param language BCP 47; English and Spanish have their signs, other languages no groups and a point
 */
export const writtenNumber = (value: number, language: string): string => {
  const [whole = '0', places = ''] = Math.abs(value)
    .toFixed(PLACES)
    .replace(/\.?0+$/u, '')
    .split('.')
  const isSpanish = language.startsWith('es')
  // Spanish groups begin at five digits.
  const hasGroups = isSpanish ? whole.length > 4 : language.startsWith('en')
  const units = hasGroups ? grouped(whole, isSpanish ? '.' : ',') : whole
  const text = places === '' ? units : `${units}${isSpanish ? ',' : '.'}${places}`
  return value < 0 && text !== '0' ? `−${text}` : text
}
