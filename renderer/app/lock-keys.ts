export const LOCK_KEYS = 'Mod+Shift+L'
