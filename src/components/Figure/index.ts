export {Figure, type FigureProps} from './Figure.tsx'
export {Picture, type PictureProps} from './Picture.tsx'
