import type {ComponentPropsWithRef} from 'react'
import {choices, defaultKey, isChosen, names} from './choices.ts'

export interface ReaderPreferencesScriptProps extends Omit<
  ComponentPropsWithRef<'script'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /**
   * Where the preferences are kept; the same as that of ReaderPreferences.
   * @default 'ink-reader-preferences'
   */
  storageKey?: string | undefined
  /** The nonce of the page's content security policy. */
  nonce?: string | undefined
}

const allowed = Object.fromEntries(names.map((name) => [name, choices[name].filter((value) => isChosen(name, value))]))

/** As text of a script: no `<` may end it. */
const literal = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

const code = (storageKey: string) =>
  `try{let p=JSON.parse(localStorage.getItem(${literal(storageKey)})),c=${literal(allowed)};` +
  `for(let n in c)c[n].includes(p[n])&&document.documentElement.setAttribute("data-ink-"+n,p[n])}catch{}`

/**
 * Applies what the reader has chosen before the page is painted. Renders an inline `<script>`, for the `<head>` of a page
 * that comes from a server; give `<html>` `suppressHydrationWarning`, since its attributes are then the reader's. Astro's
 * `<ClientRouter />` takes them away at each step: with `data-astro-rerun` they are back before it is painted.
 */
export function ReaderPreferencesScript({storageKey = defaultKey, ...rest}: ReaderPreferencesScriptProps) {
  const own = {suppressHydrationWarning: true, dangerouslySetInnerHTML: {__html: code(storageKey)}}
  // Whatever an untyped app puts into it: React takes no children beside HTML.
  return <script {...rest} {...own} {...{children: undefined}} />
}
