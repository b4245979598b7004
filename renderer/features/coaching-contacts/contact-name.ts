import type { Contact } from '../../../shared/contract/contacts.ts'

/** What a contact is called here. */
export const nameOf = ({ label, name }: Pick<Contact, 'label' | 'name'>): string => label || name
