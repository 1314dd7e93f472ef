'use client'

import {useCallback, useId, useSyncExternalStore, type ComponentPropsWithRef, type ReactNode} from 'react'
import {leave} from '../../hooks/leave.ts'
import type {Messages} from '../../locale/locale.ts'
import {choices, usual, type Choice} from './choices.ts'
import {choose, parse, read, subscribe} from './preferences.ts'

export interface PreferencesControlsProps extends ComponentPropsWithRef<'div'> {
  storageKey: string
  names: readonly Choice[]
  words: Messages['preferences']
  icon: ReactNode
}

/** The button and, in a popover that the browser opens, the choices: each shows at once, here and in other tabs. */
export function PreferencesControls({storageKey, names, words, icon, ...rest}: PreferencesControlsProps) {
  const id = `${useId()}-preferences`
  const text = useSyncExternalStore(
    useCallback((listener: () => void) => subscribe(storageKey, listener), [storageKey]),
    () => read(storageKey),
    () => '',
  )
  const chosen = parse(text)
  return (
    <div onBlur={leave} {...rest}>
      <button type="button" data-slot="reader-preferences-trigger" aria-label={words.label} popoverTarget={id}>
        {icon}
      </button>
      <section popover="auto" id={id} aria-label={words.label} data-slot="reader-preferences-panel">
        {names.map((name) => (
          <fieldset key={name} data-slot="reader-preferences-group">
            <legend>{words[name].label}</legend>
            {choices[name].map((value) => (
              <label
                key={value}
                data-slot="reader-preferences-option"
                data-ink-theme={name === 'theme' && value !== usual[name] ? value : undefined}
              >
                <input
                  type="radio"
                  name={`${id}${name}`}
                  value={value}
                  checked={value === (chosen[name] ?? usual[name])}
                  onChange={() => choose(storageKey, name, value)}
                />
                <span>{(words[name] as Record<string, string>)[value]}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <button type="button" data-slot="reader-preferences-reset" onClick={() => choose(storageKey)}>
          {words.reset}
        </button>
      </section>
    </div>
  )
}
