export {Notes, type NoteData, type NotesProps} from './Notes.tsx'
export {NotesItem, type NotesItemProps} from './NotesItem.tsx'
