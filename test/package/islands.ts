// Finds the client modules of the package: what of a server-component page the browser runs.
import {posix} from 'node:path'
import {filesIn, packed, read} from './pack.ts'

const importing = /^(?:import|export)\b(?:[^'"=;]*?\bfrom)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm

export const withoutComments = (code: string) => code.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')

/** What a file of the package imports, as it is written there. */
export const importsOf = (file: string) =>
  Array.from(withoutComments(read(file)).matchAll(importing), ([, from, later]) => from ?? later!)

export const isClient = (code: string) => /^["']use client["']/.test(code)

export const modules = filesIn(packed).filter((file) => file.endsWith('.js'))

export const clients = modules.filter((file) => isClient(read(file)))

/** The files that a server component runs when it imports these, down to the client modules at which it stops. */
export function reachedFrom(files: string[]) {
  // A set that grows while it is walked.
  const reached = new Set(files)
  for (const file of reached) {
    const next = importsOf(file).filter((from) => from.startsWith('.') && from.endsWith('.js'))
    for (const from of isClient(read(file)) ? [] : next) reached.add(posix.join(posix.dirname(file), from))
  }
  return [...reached]
}

/** A module that exports all that these do, as an app's build would put it together. */
export const allOf = (files: string[]) =>
  files.map((file) => `export * from './node_modules/inkstone/${file}'`).join('\n')
