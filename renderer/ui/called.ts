import type { Contact } from '../../shared/contract/contacts.ts'

/** What a contact is called here: the label that was given, else the name on their card. */
export const calledOf = ({ label, name }: Pick<Contact, 'label' | 'name'>): string => label || name
