import type { Contact } from '../../../shared/contract/contacts.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'

/** The contacts that things go to, and what they are called. */
export const useContacts = () => {
  const { contacts } = useApi()
  const { data: list = [], isSuccess } = useQuery(contacts.list, {})
  const find = (id: string | null): Contact | undefined => list.find((contact) => contact.id === id)
  return { list, isLoaded: isSuccess, find }
}
