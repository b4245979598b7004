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

/** The colours of renderer/ui/tokens.css, for paper: a test holds the two together. */
const LIGHT: Palette = {
  ground: '#faf7f1',
  ink: '#24211b',
  soft: '#575146',
  line: '#e4dccd',
  edge: '#8a8274',
  accent: '#0d5a5b',
  onAccent: '#fffdf9',
  traits: {
    reflective: '#1a5f95',
    'values-driven': '#a8481a',
    visionary: '#6a3f99',
    strategic: '#6f5a00',
    'community-driven': '#1f6b45',
  },
}

const DARK: Palette = {
  ground: '#111312',
  ink: '#ebe8e1',
  soft: '#b7b5ad',
  line: '#2d3230',
  edge: '#79817d',
  accent: '#74c7bd',
  onAccent: '#06201f',
  traits: {
    reflective: '#82bdf0',
    'values-driven': '#f3a06b',
    visionary: '#cba8f0',
    strategic: '#e6c95c',
    'community-driven': '#6fcf9c',
  },
}

const PALETTES: Readonly<Record<Scheme, Palette>> = { screen: SCREEN, light: LIGHT, dark: DARK }

export const paletteOf = (scheme: Scheme): Palette => PALETTES[scheme]
