export {NoteReference, type NoteReferenceProps} from './NoteReference.tsx'
