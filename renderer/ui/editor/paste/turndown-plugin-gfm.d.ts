declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown'

  /** Tables, strikethrough and task lists. The package brings no types of its own. */
  export const gfm: TurndownService.Plugin
}
