import type { Card } from '../../../shared/domain/exchange/card.ts'
import type { OwnKeys } from '../exchange/keys.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

export type Stamp = { readonly at: number; readonly deviceId: string }

/** This journal’s identity, with what its owner chose. */
export type StoredIdentity = {
  readonly keys: OwnKeys
  readonly isMember: boolean
  readonly isCoach: boolean
  readonly privacyReadAt: number | null
}

/** A contact as it is kept. Identity and keys are null for somebody without the app. */
export type StoredContact = {
  readonly id: string
  readonly identityId: string | null
  readonly name: string
  readonly label: string
  readonly recipient: string | null
  readonly signingKey: string | null
  readonly verifiedAt: number | null
  readonly isCoach: boolean
  readonly isMember: boolean
  readonly addedAt: number
  readonly isRemoved: boolean
}

type IdentityRow = Omit<OwnKeys, 'identityId'> & {
  id: string
  isMember: number
  isCoach: number
  privacyReadAt: number | null
}

export const findIdentity = (db: ReadableDb): StoredIdentity | undefined => {
  const row = first<IdentityRow>(
    db,
    `SELECT id, name, age_identity AS ageIdentity, recipient, signing_seed AS signingSeed,
       signing_key AS signingKey, is_member AS isMember, is_coach AS isCoach, privacy_read_at AS privacyReadAt
     FROM identity`,
  )
  if (!row) return undefined
  const { id, isMember, isCoach, privacyReadAt, ...keys } = row
  return {
    keys: { identityId: id, ...keys },
    isMember: isMember === 1,
    isCoach: isCoach === 1,
    privacyReadAt,
  }
}

type Chosen = { readonly name: string; readonly isMember: boolean; readonly isCoach: boolean }

export const insertIdentity = (
  db: WritableDb,
  { identityId, ...keys }: Omit<OwnKeys, 'name'>,
  { name, isMember, isCoach }: Chosen,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO identity (only_one, id, name, age_identity, recipient, signing_seed, signing_key, is_member, is_coach,
       made_at, changed_at, device_id)
     VALUES (1, :identityId, :name, :ageIdentity, :recipient, :signingSeed, :signingKey, :isMember, :isCoach,
       :at, :at, :deviceId)`,
    { identityId, ...keys, name, isMember: Number(isMember), isCoach: Number(isCoach), at, deviceId },
  )
}

export const updateIdentity = (
  db: WritableDb,
  { name, isMember, isCoach }: Chosen,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE identity SET name = :name, is_member = :isMember, is_coach = :isCoach, changed_at = :at,
       device_id = :deviceId`,
    { name, isMember: Number(isMember), isCoach: Number(isCoach), at, deviceId },
  )

export const setPrivacyRead = (db: WritableDb, { at, deviceId }: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE identity SET privacy_read_at = COALESCE(privacy_read_at, :at), changed_at = :at, device_id = :deviceId`,
    { at, deviceId },
  )

type ContactRow = Omit<StoredContact, 'isCoach' | 'isMember' | 'isRemoved'> & {
  isCoach: number
  isMember: number
  deletedAt: number | null
}

const COLUMNS = `id, identity_id AS identityId, name, label, recipient, signing_key AS signingKey,
  verified_at AS verifiedAt, is_coach AS isCoach, is_member AS isMember, added_at AS addedAt, deleted_at AS deletedAt`

const contactOf = ({ deletedAt, ...row }: ContactRow): StoredContact => ({
  ...row,
  isCoach: row.isCoach === 1,
  isMember: row.isMember === 1,
  isRemoved: deletedAt !== null,
})

/** A contact, removed ones too. */
export const findContact = (db: ReadableDb, id: string): StoredContact | undefined => {
  const row = first<ContactRow>(db, `SELECT ${COLUMNS} FROM contacts WHERE id = :id`, { id })
  return row && contactOf(row)
}

/** Everybody who was not removed, in no order. */
export const liveContacts = (db: ReadableDb): StoredContact[] =>
  all<ContactRow>(db, `SELECT ${COLUMNS} FROM contacts WHERE deleted_at IS NULL`).map(contactOf)

/** Contacts, removed ones too, that share the identity or a key with a card; the one of the identity comes first. */
export const contactsOfCard = (db: ReadableDb, { id, recipient, signingKey }: Card): StoredContact[] =>
  all<ContactRow>(
    db,
    `SELECT ${COLUMNS} FROM contacts
     WHERE identity_id = :id OR signing_key = :signingKey OR recipient = :recipient
     ORDER BY identity_id = :id DESC, id`,
    { id, recipient, signingKey },
  ).map(contactOf)

/** Writes somebody new, or all of what is known of somebody. */
export const putContact = (db: WritableDb, contact: StoredContact, { at, deviceId }: Stamp): void => {
  const { isRemoved, ...columns } = contact
  run(
    db,
    `INSERT INTO contacts (id, identity_id, name, label, recipient, signing_key, verified_at, is_coach, is_member,
       added_at, changed_at, device_id, deleted_at)
     VALUES (:id, :identityId, :name, :label, :recipient, :signingKey, :verifiedAt, :isCoach, :isMember,
       :addedAt, :at, :deviceId, :deletedAt)
     ON CONFLICT (id) DO UPDATE SET identity_id = excluded.identity_id, name = excluded.name, label = excluded.label,
       recipient = excluded.recipient, signing_key = excluded.signing_key, verified_at = excluded.verified_at,
       is_coach = excluded.is_coach, is_member = excluded.is_member, changed_at = excluded.changed_at,
       device_id = excluded.device_id, deleted_at = excluded.deleted_at`,
    {
      ...columns,
      isCoach: Number(contact.isCoach),
      isMember: Number(contact.isMember),
      deletedAt: isRemoved ? at : null,
      at,
      deviceId,
    },
  )
}

/** Whether the ledger names a contact: then the row must outlive them. */
export const isInLedger = (db: ReadableDb, contactId: string): boolean =>
  first(db, 'SELECT 1 FROM shares WHERE contact_id = :contactId', { contactId }) !== undefined

/** How many shares went to a contact. */
export const countInLedger = (db: ReadableDb, contactId: string): number =>
  first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM shares WHERE contact_id = :contactId AND state = 'sealed'`,
    { contactId },
  )?.count ?? 0

export const deleteContact = (db: WritableDb, id: string): void =>
  runExactly(db, 1, 'DELETE FROM contacts WHERE id = :id', { id })
