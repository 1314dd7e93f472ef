import * as React from 'react'
import type {ComponentPropsWithRef, ComponentType} from 'react'
import {warn} from '../lib/warn.ts'
import type {Locale} from './locale.ts'

/** What a picture has wherever the library places one: the props of `<img>`, an address and words, if empty ones. */
export interface ImageComponentProps extends Omit<ComponentPropsWithRef<'img'>, 'src' | 'alt' | 'width' | 'height'> {
  src: string
  alt: string
  width?: number | undefined
  height?: number | undefined
}

/**
 * What every component takes. A template hands it on to what it places itself; the children that it is given take their own,
 * or all take that of the `InkstoneProvider` round them.
 */
export interface SettingsProps {
  /**
   * The words and formats.
   * @default en
   */
  locale?: Locale | undefined
  /** The IANA zone in which moments are shown. Without it a date is shown as it is written. */
  timeZone?: string | undefined
  /**
   * What renders links, with the props of `<a>` and always an `href`: a router's link. In a server-component page with
   * comments it must be a client component.
   * @default 'a'
   */
  linkComponent?: ComponentType<ComponentPropsWithRef<'a'> & {href: string}> | undefined
  /**
   * What renders pictures, with the props of `<img>` and always `src` and `alt`. In a server-component page it must be a client component.
   * @default 'img'
   */
  imageComponent?: ComponentType<ImageComponentProps> | undefined
}

// A server component has no context and React there no `createContext`; read by a name that bundlers do not check.
const createContext = React['createContext' as const] as typeof React.createContext | undefined

/** The defaults that `InkstoneProvider` sets; nothing in a server component. */
export const SettingsContext = createContext?.<SettingsProps | undefined>(undefined)

/** Whether this runs as a server component, where there is neither state nor effect. */
export const isServerComponent = !createContext

const isLocale = ({tag, formats, messages}: Locale) => Boolean(typeof tag === 'string' && formats && messages)

const isComponent = (type: unknown) =>
  typeof type === 'function' || (typeof type === 'object' && type !== null && '$$typeof' in type)

/** The value where it is sound, else nothing, which lets the next one stand in. */
function sound<T>(name: string, isSound: (value: T) => boolean, value: T | undefined) {
  if (value === undefined || value === null || isSound(value)) return value
  if (process.env.NODE_ENV !== 'production') {
    const todo = name === 'locale' ? "Pass one from 'inkstone/locales/…'" : 'Pass a component'
    warn('Inkstone', `\`${name}\` is not what it should be`, 'so the default stands in for it', todo)
  }
  return
}

/**
 * The settings that are given: the prop, else the provider's where there is context. Without defaults, so that what only
 * hands them on brings no words along. Works in server components too.
 */
export function useGivenSettings({locale, timeZone, linkComponent, imageComponent}: SettingsProps): SettingsProps {
  // The branch never changes while the page lives.
  const context = SettingsContext && React.use(SettingsContext)
  return {
    locale: sound('locale', isLocale, locale) ?? context?.locale,
    timeZone: timeZone ?? context?.timeZone,
    linkComponent: sound('linkComponent', isComponent, linkComponent) ?? context?.linkComponent,
    imageComponent: sound('imageComponent', isComponent, imageComponent) ?? context?.imageComponent,
  }
}
