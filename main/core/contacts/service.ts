import type { CardLook, Contact, contacts, Identity } from '../../../shared/contract/contacts.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { oneLine } from '../../../shared/domain/clean-text.ts'
import type { Card } from '../../../shared/domain/exchange/card.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import { cardFileText, cardLine } from '../exchange/card-text.ts'
import { newKeys, type OwnKeys, wordsOfKeys } from '../exchange/keys.ts'
import type { FileShelf } from '../files/shelf.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { bringCard } from './reading-cards.ts'
import { namesakeOf, type Standing, standingOf } from './standing.ts'
import * as store from './store.ts'

export type StoredContact = store.StoredContact

type Roles = { readonly isCoach: boolean; readonly isMember: boolean }

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

const mustHaveRole = ({ isCoach, isMember }: Roles): void => {
  if (!isCoach && !isMember) throw new AppError('invalid-input')
}

const wordsOf = ({ recipient, signingKey }: StoredContact): string[] | null =>
  recipient === null || signingKey === null ? null : wordsOfKeys({ recipient, signingKey })

const shown = (contact: StoredContact): Contact => {
  const { id, name, label, verifiedAt, isCoach, isMember, addedAt } = contact
  return { id, name, label, words: wordsOf(contact), verifiedAt, isCoach, isMember, addedAt }
}

const shownIdentity = ({ keys, ...chosen }: store.StoredIdentity): Identity => ({
  id: keys.identityId,
  name: keys.name,
  words: wordsOfKeys(keys) ?? [],
  line: cardLine(keys),
  ...chosen,
})

/** Who this journal is to others, and whom it exchanges files with. */
export const contactsService = (
  deps: OpenJournal & { readonly files: Pick<FileShelf, 'pathOf' | 'put'> },
) => {
  const { db, clock, deviceId, newId, random, emit, files } = deps

  const stamp = (): store.Stamp => ({ at: clock.now(), deviceId })
  const change = <T>(work: (stamp: store.Stamp) => T): T => {
    mustBeWritable(deps)
    const result = transaction(db, () => work(stamp()))
    emit('contacts.changed', {})
    return result
  }
  const ownIdentity = (): store.StoredIdentity => {
    const found = store.findIdentity(db)
    if (!found) throw new AppError('no-identity')
    return found
  }
  const live = (id: string): StoredContact => {
    const found = store.findContact(db, id)
    if (!found || found.isRemoved) throw new AppError('not-found')
    return found
  }
  const save = (contact: StoredContact, at: store.Stamp): StoredContact => {
    store.putContact(db, contact, at)
    return contact
  }
  const standing = (card: Card): Standing =>
    standingOf(
      card,
      store.findIdentity(db)?.keys ?? null,
      store.contactsOfCard(db, card),
      store.liveContacts(db),
    )
  const look = (card: Card): CardLook => {
    const { contact, ...rest } = standing(card)
    return {
      ...card,
      name: oneLine(card.name),
      ...rest,
      words: wordsOfKeys(card) ?? [],
      contact: contact && shown(contact),
    }
  }

  /** Adds the person of a card, or hands a known one back; a removed one is put back. Roles join those they have. */
  const takeIn = (
    card: Card,
    { isCoach, isMember }: Roles,
    label: string,
    at: store.Stamp,
  ): StoredContact => {
    const { standing: is } = standing(card)
    if (is === 'own') throw new AppError('own-card')
    if (is === 'changed-key') throw new AppError('changed-key')
    const [known] = store.contactsOfCard(db, card)
    const hasRoles = (known?.isCoach || !isCoach) && (known?.isMember || !isMember)
    if (known && !known.isRemoved && hasRoles) return known
    const { id: identityId, recipient, signingKey } = card
    const name = oneLine(card.name)
    const fresh = {
      id: newId(),
      label: '',
      verifiedAt: null,
      isCoach: false,
      isMember: false,
      addedAt: at.at,
    }
    const before = known ?? fresh
    return save(
      {
        ...before,
        identityId,
        name,
        recipient,
        signingKey,
        label: label || before.label,
        isCoach: before.isCoach || isCoach,
        isMember: before.isMember || isMember,
        isRemoved: false,
      },
      at,
    )
  }

  const list = (): Contact[] =>
    store
      .liveContacts(db)
      .map(shown)
      .sort((a, b) => byName.compare(calledOf(a), calledOf(b)))

  const handlers: Handlers<typeof contacts> = {
    identity: () => {
      const found = store.findIdentity(db)
      return found ? shownIdentity(found) : null
    },
    setIdentity: async ({ name, ...roles }) => {
      mustHaveRole(roles)
      mustBeWritable(deps)
      const keys = store.findIdentity(db) ? null : await newKeys(random)
      return change((at) => {
        const chosen = { name: oneLine(name), ...roles }
        // Another call may have made the keys meanwhile: the first ones stay.
        if (keys && !store.findIdentity(db)) {
          store.insertIdentity(db, { identityId: newId(), ...keys }, chosen, at)
        } else store.updateIdentity(db, chosen, at)
        return shownIdentity(ownIdentity())
      })
    },
    setPrivacyRead: () =>
      change((at) => {
        ownIdentity()
        store.setPrivacyRead(db, at)
        return shownIdentity(ownIdentity())
      }),
    cardFile: () => ({
      file: files.put({
        name: 'Throughline contact card.throughline-card',
        mime: 'text/plain; charset=utf-8',
        bytes: Buffer.from(cardFileText(ownIdentity().keys)),
      }),
    }),
    look: async (source) => look(await bringCard(files, source)),
    accept: async ({ card: source, label, ...roles }) => {
      mustHaveRole(roles)
      const card = await bringCard(files, source)
      return change((at) => shown(takeIn(card, roles, oneLine(label), at)))
    },
    acceptNewKey: async ({ contactId, card: source }) => {
      const card = await bringCard(files, source)
      return change((at) => {
        const contact = store.findContact(db, contactId)
        if (!contact) throw new AppError('not-found')
        const others = store.contactsOfCard(db, card).filter(({ id }) => id !== contactId)
        if (contact.identityId !== card.id || others.length > 0) throw new AppError('invalid-input')
        const { recipient, signingKey } = card
        const name = oneLine(card.name)
        return shown(
          save({ ...contact, name, recipient, signingKey, verifiedAt: at.at, isRemoved: false }, at),
        )
      })
    },
    addByName: ({ name, ...roles }) =>
      change((at) => {
        mustHaveRole(roles)
        const keyless = { identityId: null, recipient: null, signingKey: null, verifiedAt: null }
        const contact = { id: newId(), name: oneLine(name), label: '', ...keyless, ...roles, addedAt: at.at }
        return shown(save({ ...contact, isRemoved: false }, at))
      }),
    list,
    get: ({ contactId }) => shown(live(contactId)),
    set: ({ contactId, label, isCoach, isMember }) =>
      change((at) => {
        const contact = live(contactId)
        const next = {
          ...contact,
          ...(label !== undefined && { label: oneLine(label) }),
          ...(isCoach !== undefined && { isCoach }),
          ...(isMember !== undefined && { isMember }),
        }
        mustHaveRole(next)
        return shown(save(next, at))
      }),
    setVerified: ({ contactId, verified }) =>
      change((at) => {
        const contact = live(contactId)
        // There is nothing to compare with somebody without the app.
        if (verified && wordsOf(contact) === null) throw new AppError('no-app')
        return shown(save({ ...contact, verifiedAt: verified ? (contact.verifiedAt ?? at.at) : null }, at))
      }),
    remove: ({ contactId }) =>
      change((at) => {
        save({ ...live(contactId), isRemoved: true }, at)
        return {}
      }),
    putBack: ({ contactId }) =>
      change((at) => {
        const contact = store.findContact(db, contactId)
        if (!contact) throw new AppError('not-found')
        return shown(contact.isRemoved ? save({ ...contact, isRemoved: false }, at) : contact)
      }),
  }

  return {
    handlers,
    /** This journal’s identity with its secret keys. @throws AppError `no-identity` */
    keys: (): OwnKeys => ownIdentity().keys,
    hasKeys: (): boolean => store.findIdentity(db) !== undefined,
    /** When the notice on privacy was read; null before. */
    privacyReadAt: (): number | null => store.findIdentity(db)?.privacyReadAt ?? null,
    /** A contact, removed ones too. */
    find: (id: string): StoredContact | undefined => store.findContact(db, id),
    /** What somebody is called here, removed ones too; '' for an unknown one. */
    nameOf: (id: string): string => {
      const found = store.findContact(db, id)
      return found ? calledOf(found) : ''
    },
    /** @throws AppError `not-found`, also for a removed one */
    get: (id: string): Contact => shown(live(id)),
    /** The contacts who are there, by name. */
    list,
    /** As screens see somebody, removed ones too. @throws AppError `not-found` */
    shown: (id: string): Contact => {
      const found = store.findContact(db, id)
      if (!found) throw new AppError('not-found')
      return shown(found)
    },
    /** The contacts who are there, in no order. */
    all: (): StoredContact[] => store.liveContacts(db),
    standingOf: look,
    /**
     * Adds a file’s sender, not yet verified, inside the caller’s transaction.
     * @returns the contact’s id
     * @throws AppError `own-card`, `changed-key`
     */
    acceptSender: (card: Card, as: Roles): string => takeIn(card, as, '', stamp()).id,
    /**
     * Takes over how a known sender calls themselves now, in the caller’s transaction; their keys are the same. Not the
     * name of somebody else on the list, for whom they would be taken.
     */
    renamed: (card: Card): void => {
      const { standing: is, contact } = standing(card)
      const name = oneLine(card.name)
      if (is !== 'known' || !contact || contact.name === name) return
      const others = store.liveContacts(db).filter(({ id }) => id !== contact.id)
      if (!namesakeOf(name, others)) save({ ...contact, name }, stamp())
    },
    /**
     * Erases a contact for good, inside the caller’s transaction. Whoever the ledger names stays there by name, without
     * identity and keys, so that a later file of theirs is an unknown sender’s.
     */
    erase: (contactId: string): void => {
      const contact = store.findContact(db, contactId)
      if (!contact) throw new AppError('not-found')
      if (store.isInLedger(db, contactId)) {
        const gone = { identityId: null, recipient: null, signingKey: null, verifiedAt: null, label: '' }
        save({ ...contact, ...gone, isRemoved: true }, stamp())
      } else store.deleteContact(db, contactId)
    },
    /** How many shares of this journal’s own went to a contact. */
    inLedger: (contactId: string): number => store.countInLedger(db, contactId),
    /** Tells every window that contacts changed, after a caller’s own transaction did it. */
    tell: (): void => emit('contacts.changed', {}),
  }
}

export type ContactsService = ReturnType<typeof contactsService>
