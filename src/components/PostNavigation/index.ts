export {PostNavigation, type PostNavigationProps} from './PostNavigation.tsx'
