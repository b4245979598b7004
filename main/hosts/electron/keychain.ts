import { safeStorage } from 'electron'
import type { Keychain } from '../../core/deps.ts'
import { keychainCounts } from './guards.ts'

/** The system's keychain, or null where there is none worth the name. Ask after the app is ready. */
export const systemKeychain = (platform: NodeJS.Platform): Keychain | null => {
  const backend = platform === 'linux' ? safeStorage.getSelectedStorageBackend() : ''
  if (!keychainCounts(safeStorage.isEncryptionAvailable(), platform, backend)) return null
  return {
    seal: async (plain) => safeStorage.encryptString(Buffer.from(plain).toString('base64')),
    open: async (sealed) => Buffer.from(safeStorage.decryptString(Buffer.from(sealed)), 'base64'),
  }
}
