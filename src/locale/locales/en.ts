import * as english from '../english.ts'
import type {Locale} from '../locale.ts'

const {formats, ...messages} = english

/** English. */
export const en: Locale = {tag: 'en', dir: 'ltr', formats, messages}
