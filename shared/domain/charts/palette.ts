import type { TraitId } from '../../framework/traits.ts'
import type { Scheme } from './chart.ts'

export type Palette = {
  readonly ground: string
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly edge: string
  readonly accent: string
  readonly onAccent: string
  readonly traits: Readonly<Record<TraitId, string>>
}

const SCREEN: Palette = {
  ground: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line)',
  edge: 'var(--edge)',
  accent: 'var(--accent)',
  onAccent: 'var(--on-accent)',
  traits: {
    reflective: 'var(--trait-reflective)',
    'values-driven': 'var(--trait-values-driven)',
    visionary: 'var(--trait-visionary)',
    strategic: 'var(--trait-strategic)',
    'community-driven': 'var(--trait-community-driven)',
  },
}

/** Black on white, with the light hues of renderer/ui/tokens.css: a test holds the two together. */
const PRINT: Palette = {
  ground: '#ffffff',
  ink: '#000000',
  soft: '#3d3d3d',
  line: '#cfcfcf',
  edge: '#757575',
  accent: '#0d5a5b',
  onAccent: '#ffffff',
  traits: {
    reflective: '#1a5f95',
    'values-driven': '#a8481a',
    visionary: '#6a3f99',
    strategic: '#6f5a00',
    'community-driven': '#1f6b45',
  },
}

const PALETTES: Readonly<Record<Scheme, Palette>> = { screen: SCREEN, print: PRINT }

export const paletteOf = (scheme: Scheme): Palette => PALETTES[scheme]
