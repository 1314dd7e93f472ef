export {ReaderPreferences, type ReaderPreferencesProps} from './ReaderPreferences.tsx'
export {ReaderPreferencesScript, type ReaderPreferencesScriptProps} from './ReaderPreferencesScript.tsx'
