import type { CardLook } from '../../../shared/contract/contacts.ts'
import type { Card } from '../../../shared/domain/exchange/card.ts'
import type { OwnKeys } from '../exchange/keys.ts'
import type { StoredContact } from './store.ts'

/** What a card is to this journal, and the contact that it is, resembles, or whose keys it would change. */
export type Standing = { readonly standing: CardLook['standing']; readonly contact: StoredContact | null }

const sameKeys = (contact: StoredContact, { recipient, signingKey }: Card): boolean =>
  contact.recipient === recipient && contact.signingKey === signingKey

/** Without accents, and without what nobody sees, such as a joiner between two letters. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/** The one of these people who bears a name, however it is written. */
export const namesakeOf = (name: string, people: readonly StoredContact[]): StoredContact | undefined => {
  const wanted = folded(name)
  return people.find((other) => folded(other.name) === wanted || folded(other.label) === wanted)
}

/**
 * @param own this journal’s keys, if it has some
 * @param related contacts that share the identity or a key with the card, the identity’s own first, removed ones too
 * @param live everybody on the list
 */
export const standingOf = (
  card: Card,
  own: OwnKeys | null,
  related: readonly StoredContact[],
  live: readonly StoredContact[],
): Standing => {
  const isOwn =
    own !== null &&
    (card.id === own.identityId || card.signingKey === own.signingKey || card.recipient === own.recipient)
  if (isOwn) return { standing: 'own', contact: null }
  const [contact, ...others] = related
  if (contact) {
    const isSame = contact.identityId === card.id && sameKeys(contact, card) && others.length === 0
    // Another key under a known name, or a known key under another: a loud stop, for removed ones too.
    if (!isSame) return { standing: 'changed-key', contact }
    return contact.isRemoved ? { standing: 'new', contact: null } : { standing: 'known', contact }
  }
  const namesake = namesakeOf(card.name, live)
  return namesake ? { standing: 'same-name', contact: namesake } : { standing: 'new', contact: null }
}
