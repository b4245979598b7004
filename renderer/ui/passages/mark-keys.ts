export const MARK_KEYS = 'Mod+Shift+M'
